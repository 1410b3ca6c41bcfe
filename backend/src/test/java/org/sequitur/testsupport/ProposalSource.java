package org.sequitur.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parses the text of A-590 as its working group proposed it from the copy of the source, block by block. */
public final class ProposalSource {

    /** The first words of each page of the proposal. French and Dutch alternate. */
    private static final List<String> PAGES = List.of(
            "Proposition du Groupe",
            "Voorstel van de Werkgroep",
            "Au-delà de cet aspect",
            "Ook moeten we",
            "exercées dans le pays",
            "sekswerksector worden",
            "PROPOSITION DE RÉOLUTION",
            "VOORSTEL VAN RESOLUTIE",
            "Le Plan global",
            "het Globaal",
            "les TDS sont confrontés",
            "sekswerkers worden geconfronteerd",
            "le Centre de prise",
            "het zorgcentrum",
            "En matière de services",
            "Op het vlak van dienst-",
            "En matière de sécurité",
            "Op het vlak van veiligheid:",
            "de charger l'ERIP",
            "de politieschool");

    /** Pages whose first words continue a paragraph of the previous page in that language. */
    private static final List<String> CUT = List.of("exercées dans le pays", "sekswerksector worden");

    private static final Pattern BLOCK_BREAK = Pattern.compile("\\R(?=\\s*- )|\\R\\s*\\R");

    /** Superscript digits; the footnotes of both languages are below the Dutch page. */
    private static final String FRENCH_MARKS = "¹²";

    private static final Pattern FOOTNOTE = Pattern.compile("([¹²³⁴]) (.+)");

    private final String source;

    public ProposalSource() {
        try (var stream = ProposalSource.class.getResourceAsStream("/resolutions/a-590-proposal-source.txt")) {
            source = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything except the footnotes, in order, with marks as {@link PrintedDocument} writes them. */
    public List<String> blocks(String language) {
        var proposed = new ArrayList<String>();
        var page = -1;
        for (var block : all().filter(block -> !isFootnote(block)).toList()) {
            if (page + 1 < PAGES.size() && block.startsWith(PAGES.get(page + 1))) {
                page++;
            }
            if (!language.equals(page % 2 == 0 ? "fr" : "nl")) {
                continue;
            }
            if (CUT.stream().anyMatch(block::startsWith)) {
                proposed.add(proposed.removeLast() + " " + block);
            } else {
                proposed.add(block);
            }
        }
        return proposed.stream().map(ProposalSource::marked).toList();
    }

    /** The footnotes, each with its printed mark. */
    public List<String> footnotes(String language) {
        return all().filter(ProposalSource::isFootnote)
                .filter(footnote -> language.equals(FRENCH_MARKS.contains(footnote.substring(0, 1)) ? "fr" : "nl"))
                .map(footnote -> digit(footnote.charAt(0)) + marked(footnote.substring(1)))
                .toList();
    }

    private Stream<String> all() {
        return BLOCK_BREAK
                .splitAsStream(source)
                .map(block -> block.strip()
                        .replaceFirst("^- ", "")
                        .replaceAll("\\s*\\R\\s*", " ")
                        .replaceFirst("^\\*\\*([^*]+)\\*\\*$", "$1"))
                .filter(block -> !block.isEmpty());
    }

    private static String marked(String block) {
        var raised = block.replaceAll("\\^\\{?([a-z]+)}?", "<sup>$1</sup>");
        return Pattern.compile("[¹²³⁴]")
                .matcher(raised)
                .replaceAll(mark -> "[^" + digit(mark.group().charAt(0)) + "]");
    }

    private static int digit(char raised) {
        return "¹²³⁴".indexOf(raised) + 1;
    }

    private static boolean isFootnote(String block) {
        return FOOTNOTE.matcher(block).matches();
    }
}
