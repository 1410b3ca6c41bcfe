package org.sequitur.intake.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** The partners that an item names: {@code en concertation avec X}, {@code in overleg met X}. */
final class Partners {

    /** After {@code et}, another part of the same name has no infinitive: {@code l'Office de la naissance et de l'enfance}. */
    private static final Pattern END_IN_FRENCH = Pattern.compile("[,;:.](?:\\s|$)|\\s[;:]|\\s(?:afin|pour)\\s"
            + "|\\set\\s(?!(?:du|de la|des|de l['’])\\s?(?!\\p{L}+(?:er|ir|re)(?!\\p{L})))");

    private static final Pattern END_IN_DUTCH =
            Pattern.compile("[,;:.](?:\\s|$)|\\s(?:een|het|de|om|te|en)\\s" + "|" + AddressedBody.PRONOMINAL.pattern());

    /** An abbreviation is a whole name, whatever follows. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\p{Lu}\\p{L}*){2,}(?=[\\s\\u00a0]\\p{Ll}|[,;:. ]|$)");

    private static final Pattern MORE_NAMES = Pattern.compile("[\\s\\u00a0]*(?:,|(?:et|en|ainsi que|alsook)\\s).*");

    private final Item item;

    private final BodyNames bodies;

    Partners(Item item, BodyNames bodies) {
        this.item = item;
        this.bodies = bodies;
    }

    Stream<ParticipantEntry> stream() {
        if (!item.pair.isComplete()) {
            return Stream.empty();
        }
        var fr = find("partner", item.pair.fr().plain(), Language.FR, END_IN_FRENCH);
        var nl = find("partner", item.pair.nl().plain(), Language.NL, END_IN_DUTCH);
        if (fr.isEmpty() != nl.isEmpty()) {
            fr = fr.or(() -> find("with", item.pair.fr().plain(), Language.FR, END_IN_FRENCH));
            nl = nl.or(() -> find("with", item.pair.nl().plain(), Language.NL, END_IN_DUTCH));
        }
        if (fr.isEmpty() && nl.isEmpty()) {
            return Stream.empty();
        }
        if (fr.isEmpty() || nl.isEmpty()) {
            var found = fr.isEmpty() ? nl.get() : fr.get();
            item.doubt(DoubtReason.OWNERS_DIFFER, false, found.name());
            return Stream.empty();
        }
        if (!fr.get().certain() || !nl.get().certain()) {
            item.doubt(DoubtReason.UNKNOWN_BODY, false, fr.get().name());
        }
        return Stream.of(new ParticipantEntry(
                "partner",
                new LocalizedText(
                        Owners.capital(fr.get().name()), Owners.capital(nl.get().name())),
                null));
    }

    /** @param certain whether a comma ends the name, rather than a word that may belong to it */
    private record Found(String name, boolean certain) {}

    private Optional<Found> find(String word, String text, Language language, Pattern end) {
        return Cues.find(word, language, text).map(cue -> {
            var rest = AddressedBody.withoutArticle(text.substring(cue[1]).strip(), language);
            // "Gezondheid en Welzijn": a comma later in the text ends the name, if there is one soon.
            var comma = rest.indexOf(',');
            if (comma > 0 && comma <= 110) {
                return new Found(rest.substring(0, comma).strip(), true);
            }
            var registered = bodies.in(rest, language).stream()
                    .filter(body -> body.start() == 0)
                    .findFirst();
            if (registered.isPresent()) {
                return new Found(rest.substring(0, registered.get().end()), true);
            }
            var abbreviation = ABBREVIATION.matcher(rest);
            if (abbreviation.lookingAt()) {
                var more = MORE_NAMES.matcher(rest.substring(abbreviation.end()));
                return new Found(abbreviation.group(), !more.matches());
            }
            var matcher = end.matcher(rest);
            var name = rest.substring(0, matcher.find() ? matcher.start() : rest.length());
            return new Found(name.replace('\u00a0', ' ').strip(), false);
        });
    }
}
