package org.sequitur.intake.structure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** What the infinitives with {@code te} of a Dutch item are for. */
final class DutchVerbs {

    /** What such an item says how to do keeps its {@code te}: {@code door plannen te publiceren}. */
    private static final Pattern BY_DOING = Pattern.compile("^(?:door|zonder|teneinde)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern PURPOSE =
            Pattern.compile("(?<!\\p{L})om (?!de \\S+ (?:jaar|maanden|weken|dagen)(?!\\p{L}))");

    private DutchVerbs() {}

    static boolean saysHow(String clause) {
        return BY_DOING.matcher(clause).find();
    }

    /** Whether the verb is that of the item, after a clause within it, rather than that of a purpose: {@code om te meten}. */
    static boolean endsMainClause(MatchResult verb, String clause) {
        return verb.end() == clause.length()
                && !saysHow(clause)
                && !PURPOSE.matcher(clause.substring(0, verb.start())).find();
    }

    /** The end of the first verb; of the next one if the first only asks another body to act. */
    static int endOfTask(List<MatchResult> verbs, String clause, int length) {
        var first = verbs.getFirst();
        var asks = Cues.find("charge", Language.NL, clause)
                .filter(cue -> cue[0] <= first.start() && cue[1] >= first.end())
                .isPresent();
        var task = asks && verbs.size() > 1 ? verbs.get(1) : first;
        // At most so many letters are left out before it: "te" and spaces.
        return task.end() - (clause.length() - length);
    }
}
