package org.sequitur.followup;

import java.util.List;
import org.sequitur.progress.EvidenceItemRepresentation;

/**
 * The evidence of one commitment that a report lists, oldest first.
 *
 * @param further how many older items there are beside these
 */
record ListedEvidence(List<EvidenceItemRepresentation> items, int further) {

    static ListedEvidence latest(List<EvidenceItemRepresentation> all, int most) {
        var further = Math.max(0, all.size() - most);
        return new ListedEvidence(List.copyOf(all.subList(further, all.size())), further);
    }
}
