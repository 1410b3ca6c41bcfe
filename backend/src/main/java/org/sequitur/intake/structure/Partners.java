package org.sequitur.intake.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * The partners that an item names, {@code en concertation avec X}, {@code in overleg met X}, and the organisation through which it is to
 * be implemented: {@code par l'intermédiaire de X}, {@code via X}.
 */
final class Partners {

    /** After {@code et}, another part of the same name has no infinitive: {@code l'Office de la naissance et de l'enfance}. */
    private static final Pattern END_IN_FRENCH = Pattern.compile("[,;:.](?:\\s|$)|\\s[;:]|\\s(?:afin|pour)\\s"
            + "|\\set\\s(?!(?:du|de la|des|de l['’])\\s?(?!\\p{L}+(?:er|ir|re)(?!\\p{L})))");

    private static final Pattern END_IN_DUTCH =
            Pattern.compile("[,;:.](?:\\s|$)|\\s(?:een|het|de|om|te|en)\\s" + "|" + AddressedBody.PRONOMINAL.pattern());

    /** An abbreviation or domain name is a whole name, whatever follows. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\p{Lu}\\p{L}*){2,}(?=[\\s\\u00a0]\\p{Ll}|[,;:. ]|$)|" + AddressedBody.DOMAIN_NAME.pattern());

    private static final Pattern MORE_NAMES = Pattern.compile("[\\s\\u00a0]*(?:,|(?:et|en|ainsi que|alsook)\\s).*");

    private static final String EXECUTOR = "executor";

    /** In characters, of names that a comma ends. */
    private static final int LONGEST_LIST = 110;

    private final Item item;

    private final BodyNames bodies;

    Partners(Item item, BodyNames bodies) {
        this.item = item;
        this.bodies = bodies;
    }

    Stream<ParticipantEntry> stream() {
        return item.pair.isComplete() ? Stream.concat(executor(), partner()) : Stream.empty();
    }

    /** Many things happen through something: only what is surely a name in both languages is taken for an organisation. */
    private Stream<ParticipantEntry> executor() {
        if (item.participants.stream().anyMatch(known -> known.role().equals(EXECUTOR))) {
            return Stream.empty();
        }
        var fr = wholeName("through", item.pair.fr().plain(), Language.FR);
        var nl = wholeName("through", item.pair.nl().plain(), Language.NL);
        if (fr.isPresent() && nl.isPresent()) {
            return Stream.of(entry(EXECUTOR, fr.get(), nl.get()));
        }
        fr.or(() -> nl).ifPresent(name -> item.doubt(DoubtReason.UNKNOWN_BODY, false, name));
        return Stream.empty();
    }

    private Optional<String> wholeName(String word, String text, Language language) {
        return Cues.find(word, language, text)
                .map(cue -> AddressedBody.withoutArticle(text.substring(cue[1]).strip(), language))
                .map(rest -> rest.substring(0, endOfWholeName(rest, language)))
                .filter(name -> !name.isEmpty());
    }

    private static ParticipantEntry entry(String role, String fr, String nl) {
        return new ParticipantEntry(role, new LocalizedText(Owners.capital(fr), Owners.capital(nl)), null);
    }

    private Stream<ParticipantEntry> partner() {
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
        return Stream.of(entry("partner", fr.get().name(), nl.get().name()));
    }

    /** @param certain whether a comma ends the name, rather than a word that may belong to it */
    private record Found(String name, boolean certain) {}

    private Optional<Found> find(String word, String text, Language language, Pattern end) {
        return Cues.find(word, language, text).map(cue -> {
            var rest = AddressedBody.withoutArticle(text.substring(cue[1]).strip(), language);
            var whole = endOfWholeName(rest, language);
            var more = MORE_NAMES.matcher(rest.substring(whole)).matches();
            if (whole > 0 && !more) {
                return new Found(rest.substring(0, whole), true);
            }
            // "Gezondheid en Welzijn": a comma later in the text ends the name, if there is one soon.
            var comma = rest.indexOf(',');
            var action = AddressedBody.startOfAction(comma > 0 ? rest.substring(0, comma) : rest, language);
            if (comma > 0 && comma <= LONGEST_LIST && action < 0) {
                return new Found(rest.substring(0, comma).strip(), true);
            }
            if (whole > 0) {
                return new Found(rest.substring(0, whole), false);
            }
            var matcher = end.matcher(rest);
            var ending = matcher.find() ? matcher.start() : rest.length();
            var name = rest.substring(0, action < 0 ? ending : Math.min(ending, action));
            return new Found(name.replace('\u00a0', ' ').strip(), false);
        });
    }

    /** The end of a registered body, an abbreviation or a domain name at the start; 0 without one. */
    private int endOfWholeName(String text, Language language) {
        var registered = bodies.in(text, language).stream()
                .filter(body -> body.start() == 0)
                .findFirst();
        if (registered.isPresent()) {
            return registered.get().end();
        }
        var abbreviation = ABBREVIATION.matcher(text);
        return abbreviation.lookingAt() ? abbreviation.end() : 0;
    }
}
