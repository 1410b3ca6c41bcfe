package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\p{Lu}\\p{L}*){2,}(?:['’]s)?(?=[\\s\\u00a0\\u202f]\\p{Ll}|[,;:. ]|$)|"
                    + AddressedBody.DOMAIN_NAME.pattern());

    private static final Map<Language, Pattern> AFTER_NAME = Map.of(
            Language.FR,
                    Pattern.compile(
                            "\\s?[,;:.]|\\s(?:de\\s|d['’]|\u00e0\\s)\\p{L}+(?:er|ir|re)(?!\\p{L})|\\s(?:afin|pour)(?!\\p{L})"),
            Language.NL, Pattern.compile("\\s?[,;:.]|\\s(?:de|het|een|te|om|opdat|zodat|teneinde)\\s"));

    private static final String EXECUTOR = "executor";

    /** The cue of institutions in lower case. */
    private static final String INSTITUTION = "institution";

    /** In characters, of names that a comma ends. */
    private static final int MAX_LIST_LENGTH = 110;

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
        var fr = through(item.pair.fr());
        var nl = through(item.pair.nl());
        var french = fr.names();
        var dutch = nl.names();
        if (french.size() != dutch.size() || fr.breaksOff() || nl.breaksOff()) {
            item.doubt(
                    DoubtReason.UNKNOWN_BODY, false, String.join(", ", french.size() >= dutch.size() ? french : dutch));
        }
        return entries(EXECUTOR, french, dutch);
    }

    private WholeNames through(Paragraph side) {
        return Cues.find("through", side.language(), side.plain())
                .map(cue -> wholeNames(side.plain().substring(cue[1]), side.language(), this::endOfProperName))
                .orElse(new WholeNames(List.of(), false));
    }

    /** Names at the same place of both lists are one organisation, unless they are known to be different: a doubt. */
    private Stream<ParticipantEntry> entries(String role, List<String> fr, List<String> nl) {
        if (fr.size() != nl.size()) {
            return Stream.empty();
        }
        var names = new NamePairs(fr, nl, bodies);
        if (names.differ() || names.mayBeInAnotherOrder()) {
            item.doubt(DoubtReason.OWNERS_DIFFER, false, String.join(", ", fr));
        }
        return names.differ()
                ? Stream.empty()
                : IntStream.range(0, fr.size()).mapToObj(i -> entry(role, fr.get(i), nl.get(i)));
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
            item.doubt(DoubtReason.OWNERS_DIFFER, false, found.joined());
            return Stream.empty();
        }
        if (fr.get().names().size() != nl.get().names().size()
                || !fr.get().certain()
                || !nl.get().certain()) {
            item.doubt(DoubtReason.UNKNOWN_BODY, false, fr.get().joined());
        }
        doubtFurther(item.pair.fr(), END_IN_FRENCH);
        doubtFurther(item.pair.nl(), END_IN_DUTCH);
        return entries("partner", fr.get().names(), nl.get().names());
    }

    /** Only the first phrase that names partners is read. */
    private void doubtFurther(Paragraph side, Pattern end) {
        Cues.find("partner", side.language(), side.plain())
                .flatMap(cue -> find("partner", side.plain().substring(cue[1]), side.language(), end))
                .ifPresent(further -> item.doubt(DoubtReason.BODY_NOT_TAKEN_OVER, false, further.joined()));
    }

    /** @param certain whether a comma ends the last name, rather than a word that may belong to it */
    private record Found(List<String> names, boolean certain) {

        Found(String name, boolean certain) {
            this(List.of(name), certain);
        }

        String joined() {
            return String.join(", ", names);
        }
    }

    private Optional<Found> find(String word, String text, Language language, Pattern end) {
        return Cues.find(word, language, text).map(cue -> {
            var rest = AddressedBody.withoutArticle(text.substring(cue[1]).strip(), language);
            var names = wholeNames(rest, language, this::endOfWholeName);
            if (!names.names().isEmpty() && !names.breaksOff()) {
                return new Found(names.names(), true);
            }
            var whole = endOfWholeName(rest, language);
            // "Gezondheid en Welzijn": a comma later in the text ends the name, if there is one soon.
            var comma = rest.indexOf(',');
            var action = AddressedBody.startOfAction(comma > 0 ? rest.substring(0, comma) : rest, language);
            if (comma > 0
                    && comma <= MAX_LIST_LENGTH
                    && action < 0
                    && clause(rest.substring(0, comma), language) < 0
                    && NameEnds.beforeObject(rest, language) >= comma) {
                return new Found(rest.substring(0, comma).strip(), true);
            }
            if (whole > 0) {
                return new Found(rest.substring(0, whole), false);
            }
            var matcher = end.matcher(rest);
            var ending = matcher.find() ? matcher.start() : rest.length();
            var name = rest.substring(
                    0,
                    IntStream.of(ending, action, clause(rest, language), NameEnds.beforeObject(rest, language))
                            .filter(place -> place >= 0)
                            .min()
                            .orElse(ending));
            return new Found(Spaces.ordinary(name).strip(), false);
        });
    }

    /** Index of a clause that is no part of a name, such as {@code afin que les communes ...}; -1 without one. */
    private static int clause(String text, Language language) {
        return Cues.find("outsideName", language, text).map(found -> found[0]).orElse(-1);
    }

    /** @param breaksOff whether the list continues with words that are no whole name */
    private record WholeNames(List<String> names, boolean breaksOff) {}

    /**
     * The names at the start of a list, each of which is a whole name.
     *
     * @param endOfName the end of the whole name at the start of a text; 0 without one
     */
    private static WholeNames wholeNames(String text, Language language, ToIntBiFunction<String, Language> endOfName) {
        var names = new ArrayList<String>();
        var rest = AddressedBody.withoutArticle(text.strip(), language);
        while (true) {
            var end = endOfName.applyAsInt(rest, language);
            if (end == 0) {
                return new WholeNames(names, !names.isEmpty());
            }
            names.add(rest.substring(0, end));
            var after = rest.substring(end).strip();
            var comma = after.startsWith(",");
            var next = after.substring(comma ? 1 : 0).strip();
            var and = Cues.atStart("and", language, next);
            if (!comma && and == 0) {
                return new WholeNames(names, false);
            }
            rest = AddressedBody.withoutArticle(next.substring(and).strip(), language);
            if (and == 0 && endOfName.applyAsInt(rest, language) == 0) {
                return new WholeNames(names, false);
            }
        }
    }

    /** The end of a registered body, an abbreviation or a domain name at the start; 0 without one. */
    private int endOfProperName(String text, Language language) {
        var registered = bodies.in(text, language).stream()
                .filter(body -> body.start() == 0)
                .findFirst();
        if (registered.isPresent()) {
            return registered.get().end();
        }
        var abbreviation = ABBREVIATION.matcher(text);
        return abbreviation.lookingAt() ? abbreviation.end() : 0;
    }

    /** The same, also of an institution in lower case: {@code les communes}. */
    private int endOfWholeName(String text, Language language) {
        var proper = endOfProperName(text, language);
        if (proper > 0) {
            return proper;
        }
        var institution = Cues.atStart(INSTITUTION, language, text);
        return institution > 0 && endsName(text.substring(institution), language) ? institution : 0;
    }

    /** Whether what follows {@code communes} is no further part of a name, as it is in {@code communes rurales}. */
    private static boolean endsName(String rest, Language language) {
        return rest.isBlank()
                || AFTER_NAME.get(language).matcher(rest).lookingAt()
                || Cues.startsWith("and", language, rest.strip());
    }
}
