package org.sequitur.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parses the text of A-590 as Parliament adopted it from the copy of the source, block by block. */
public final class AdoptedSource {

    /** The first words of each page of the adopted text. French and Dutch alternate. */
    private static final List<String> PAGES = List.of(
            "SESSION ORDINAIRE",
            "GEWONE ZITTING",
            "RÉSOLUTION",
            "RESOLUTIE",
            "une coordination intercommunale",
            "een intergemeentelijke coördinatie",
            "safe.brussels offre",
            "safe.brussels diensten",
            "gagner la confiance",
            "het essentieel is",
            "garantir aux organisations",
            "ervoor te zorgen",
            "de prévoir des toilettes",
            "openbare toiletten",
            "d'appeler safe.brussels et d'autres",
            "safe.brussels en andere");

    /** Lines are one paragraph until a blank line; a bullet or the number of a source document also begins a block. */
    private static final Pattern BLOCK_BREAK = Pattern.compile("\\R(?=\\s*- |A-590/)|\\R\\s*\\R");

    /**
     * One digit only, because a date also begins a paragraph. In the source the 1 is superscript, and the superscript
     * of the 2 was lost.
     */
    private static final Pattern FOOTNOTE = Pattern.compile("(?:\\[\\^)?([1-9])]? (.+)");

    private final String source;

    public AdoptedSource() {
        try (var stream = AdoptedSource.class.getResourceAsStream("/resolutions/a-590-source.txt")) {
            source = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything except the footnotes, in order. */
    public List<String> blocks(String language) {
        return adopted(language)
                .filter(Predicate.not(AdoptedSource::isFootnote))
                .toList();
    }

    /** The footnotes, each with its number. */
    public List<String> footnotes(String language) {
        return adopted(language)
                .filter(AdoptedSource::isFootnote)
                .map(footnote -> FOOTNOTE.matcher(footnote).replaceFirst("$1 $2"))
                .toList();
    }

    /**
     * The source's pages in one language, block by block, without layout but with the formatting marks inside
     * sentences.
     */
    private Stream<String> adopted(String language) {
        var adopted = new ArrayList<String>();
        var page = -1;
        var blocks = BLOCK_BREAK.splitAsStream(source).map(AdoptedSource::withoutLayout);
        for (var block : blocks.filter(Predicate.not(String::isEmpty)).toList()) {
            if (page + 1 < PAGES.size() && block.startsWith(PAGES.get(page + 1))) {
                page++;
            }
            if (language.equals(page % 2 == 0 ? "fr" : "nl")) {
                adopted.add(block);
            }
        }
        return adopted.stream();
    }

    private static String withoutLayout(String block) {
        return block.strip()
                .replaceFirst("^(- |#+ |---$)", "")
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceFirst("^(\\*{1,2})([^*]+)\\1$", "$2")
                .replaceAll("<sup>(\\d+)</sup>", "[^$1]");
    }

    private static boolean isFootnote(String block) {
        return FOOTNOTE.matcher(block).matches();
    }
}
