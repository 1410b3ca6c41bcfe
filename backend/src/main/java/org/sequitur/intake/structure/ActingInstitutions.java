package org.sequitur.intake.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.intake.structure.BodyNames.Mention;
import org.sequitur.platform.language.Language;

/**
 * Finds institutions in lower case ({@code institution} in the cues) that are to act: {@code à ce que les communes publient},
 * {@code inciter les communes à}, {@code faire publier par les communes}. Elsewhere, most of them are only a part of what is asked.
 */
final class ActingInstitutions {

    /** The name of the institution. */
    private static final String NAME = "name";
    /** The word before its article. */
    private static final String BEFORE = "before";

    private static final String DETERMINERS_IN_FRENCH =
            "(?:(?:" + alternatives("determiner", Language.FR) + "|\\d+)\\s|[ld]['’]){0,4}";
    /** With adjectives. */
    private static final String DETERMINERS_IN_DUTCH =
            "(?:(?:" + alternatives("determiner", Language.NL) + "|\\p{L}*e|\\d+)\\s){0,3}";

    /** In characters, within a clause. */
    private static final String NEAR = "[^,;:]{0,40}?";

    /** {@code à ce que, dans les six mois, | les communes publient}. */
    private static final String INSERTION = ",[^,;:]{1,80},\\s";

    private static final String SUBJECT_IN_FRENCH =
            "(?:que(?:\\s|" + INSERTION + ")|qu['’])" + DETERMINERS_IN_FRENCH + name(Language.FR);
    private static final String SUBJECT_IN_DUTCH =
            "dat(?:\\s|" + INSERTION + ")" + DETERMINERS_IN_DUTCH + name(Language.NL);

    /** {@code que les communes ...}: not in a relative clause. */
    private static final Map<Language, Pattern> SUBJECTS =
            Map.of(Language.FR, pattern(SUBJECT_IN_FRENCH), Language.NL, pattern(SUBJECT_IN_DUTCH));

    private static final Map<Language, List<Pattern>> OTHERS = Map.of(
            Language.FR,
            List.of(
                    pattern(verb(Language.FR) + "\\s" + DETERMINERS_IN_FRENCH + name(Language.FR)),
                    pattern("(?:faire\\s\\p{L}+(?:er|ir|re)|soi(?:t|ent)\\s\\p{L}+)\\s" + NEAR + "par\\s"
                            + DETERMINERS_IN_FRENCH + name(Language.FR))),
            Language.NL,
            List.of(
                    pattern("(?:op|zo)" + SUBJECT_IN_DUTCH),
                    pattern("bij\\s" + DETERMINERS_IN_DUTCH + name(Language.NL) + NEAR + "\\saan te dringen"),
                    // Directly after "dat" or "die", a relative clause: "de lijst die door de gemeenten wordt ...".
                    pattern("(?<!(?:dat|die)\\s)door\\s" + DETERMINERS_IN_DUTCH + name(Language.NL) + NEAR
                            + "\\s(?:wordt|worden|(?:te\\s)?laten)(?!\\p{L})"),
                    pattern("laten\\s" + NEAR + "door\\s" + DETERMINERS_IN_DUTCH + name(Language.NL))));

    /** {@code de gemeenten ertoe aan te zetten}, but not {@code de scholen van de gemeenten ertoe aan te zetten}. */
    private static final Pattern CAUSED_IN_DUTCH = pattern("(?:(?<" + BEFORE + ">\\p{L}+)\\s)?" + DETERMINERS_IN_DUTCH
            + name(Language.NL) + NEAR + "\\s" + verb(Language.NL));

    private ActingInstitutions() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?<!\\p{L})" + regex);
    }

    private static String name(Language language) {
        return "(?<%s>%s)(?![\\p{L}-])".formatted(NAME, alternatives("institution", language));
    }

    private static String verb(Language language) {
        return "(?:%s|%s)(?!\\p{L})".formatted(alternatives("charge", language), alternatives("causing", language));
    }

    private static String alternatives(String cue, Language language) {
        return Cues.words(cue, language).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** @return without a {@code bodyId}, each place once */
    static List<Mention> in(String text, Language language) {
        var plain = Spaces.ordinary(text);
        Predicate<MatchResult> beginsClause =
                found -> Clauses.followsAfter(plain.substring(0, found.start()), language);
        var subjects = SUBJECTS.get(language).matcher(plain).results().filter(beginsClause);
        var others = OTHERS.get(language).stream()
                .flatMap(pattern -> pattern.matcher(plain).results());
        var caused = language == Language.FR
                ? Stream.<MatchResult>empty()
                : CAUSED_IN_DUTCH
                        .matcher(plain)
                        .results()
                        .filter(found -> found.group(BEFORE) == null
                                || !Cues.isWord("governing", language, found.group(BEFORE)));
        return Stream.of(subjects, others, caused)
                .flatMap(found -> found)
                .filter(found -> !Clauses.isPrevented(plain, found.start(NAME), language))
                .map(found -> new Mention(null, found.start(NAME), found.end(NAME), found.group(NAME)))
                .distinct()
                .toList();
    }
}
