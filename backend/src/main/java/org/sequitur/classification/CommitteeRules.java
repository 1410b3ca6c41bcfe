package org.sequitur.classification;

import static org.sequitur.classification.ClassificationMessages.MESSAGES;

import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Committees;

/** Keeps one name in each language for a committee that several resolutions have. */
final class CommitteeRules {

    private CommitteeRules() {}

    /**
     * The committee as other resolutions name it, or else as typed.
     *
     * @param typed null if not stated
     * @param known the committees of other resolutions
     * @throws Problem 400 if one of its names is that of a known committee, and the other one is not
     */
    static LocalizedText named(LocalizedText typed, List<LocalizedText> known) {
        if (typed == null) {
            return null;
        }
        for (var committee : known) {
            if (sameFrench(committee, typed) && sameDutch(committee, typed)) {
                return committee;
            }
        }
        for (var committee : known) {
            if (sameFrench(committee, typed)) {
                throw refused("/committee/nl", typed.nl(), MESSAGES.otherDutchName(committee.fr(), committee.nl()));
            }
            if (sameDutch(committee, typed)) {
                throw refused("/committee/fr", typed.fr(), MESSAGES.otherFrenchName(committee.fr(), committee.nl()));
            }
        }
        return typed;
    }

    private static boolean sameFrench(LocalizedText one, LocalizedText other) {
        return Committees.same(one.fr(), other.fr());
    }

    private static boolean sameDutch(LocalizedText one, LocalizedText other) {
        return Committees.same(one.nl(), other.nl());
    }

    private static Problem refused(String pointer, String value, LocalizedText why) {
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, value, why)));
    }
}
