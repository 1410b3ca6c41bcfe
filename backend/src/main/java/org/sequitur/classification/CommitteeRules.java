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
            var sameFrench = Committees.same(committee.fr(), typed.fr());
            var sameDutch = Committees.same(committee.nl(), typed.nl());
            if (sameFrench && sameDutch) {
                return committee;
            }
            if (sameFrench) {
                throw refused("/committee/nl", typed.nl(), MESSAGES.otherDutchName(committee.fr(), committee.nl()));
            }
            if (sameDutch) {
                throw refused("/committee/fr", typed.fr(), MESSAGES.otherFrenchName(committee.fr(), committee.nl()));
            }
        }
        return typed;
    }

    private static Problem refused(String pointer, String value, LocalizedText why) {
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, value, why)));
    }
}
