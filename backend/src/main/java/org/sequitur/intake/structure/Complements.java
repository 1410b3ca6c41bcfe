package org.sequitur.intake.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequitur.platform.language.Language;

/** Whether a shortened title has lost what its verb needs: {@code Équiper d'un moteur électrique}, of which it is not said what. */
final class Complements {

    private static final String DETERMINER =
            "(?:l['’]|(?:le|la|les|un|une|ce|cet|cette|ces|son|sa|ses|leurs?|chaque|tout|toute|tous|toutes|\\d+)\\s)";

    /** A French verb, or two, with the object directly after it. */
    private static final Pattern VERB_AND_OBJECT =
            Pattern.compile("^\\p{L}+(?:\\s\\p{L}+(?:er|ir|re))?\\s" + DETERMINER);

    private static final Pattern OBJECT_AFTER_COMMA = Pattern.compile(",\\s" + DETERMINER);

    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

    private Complements() {}

    /** @param leftOut what follows the title in the wording */
    static boolean areLostInFrench(String title, String leftOut) {
        var verb = FIRST_WORD.matcher(title);
        return !VERB_AND_OBJECT.matcher(title).find()
                        && OBJECT_AFTER_COMMA.matcher(leftOut).find()
                || verb.find() && isLost(verb.group(), title, leftOut, Language.FR);
    }

    /** @param leftOut what the wording has between the title's other words and its verb */
    static boolean areLostInDutch(String verb, String title, String leftOut) {
        return isLost(verb, title, leftOut, Language.NL);
    }

    private static boolean isLost(String verb, String title, String leftOut, Language language) {
        return Cues.words("complement", language).stream()
                .map(entry -> List.of(entry.split(" ")))
                .filter(entry -> entry.getFirst().equals(verb.toLowerCase(Locale.ROOT)))
                .map(entry -> entry.stream()
                        .skip(1)
                        .map(word -> word.endsWith("'") ? word.replace("'", "['’]") : word + "(?!\\p{L})")
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")")))
                .anyMatch(preposition -> Pattern.compile("^[\\s,]*" + preposition)
                                .matcher(leftOut)
                                .find()
                        || Pattern.compile(preposition).matcher(leftOut).find()
                                && !Pattern.compile(preposition).matcher(title).find());
    }
}
