package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The commitments of other resolutions that are linked to one. The facts hold this, the commitment's state does not; so the
 * feature that publishes links implements it.
 */
public interface CurrentLinks {

    /**
     * A link that has not ended.
     *
     * @param factId id of the fact about the commitment
     * @param relation of the commitment to the other one
     */
    record CurrentLink(UUID factId, String href, LinkRelation relation, Commitment other, LocalDate linkedOn) {}

    /** The links at the end of the day, in the order of the other resolutions and their documents. */
    List<CurrentLink> find(Commitment commitment, LocalDate day);

    /** Row ids of the commitments that are linked to one of these owners' today. */
    List<Long> linkedToCommitmentsOf(Set<String> owners);
}
