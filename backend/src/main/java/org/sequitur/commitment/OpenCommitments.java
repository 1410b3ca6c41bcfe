package org.sequitur.commitment;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The commitments that Parliament still follows. */
@ApplicationScoped
public class OpenCommitments {

    /** HQL: the commitment {@code c} has an owner or joint owner whose id is among {@code :owners}. */
    public static final String RESPONSIBLE =
            "(c.owner.id in :owners or exists (select 1 from c.jointOwners joint where joint.id in :owners))";

    private final Commitments commitments;

    OpenCommitments(Commitments commitments) {
        this.commitments = commitments;
    }

    /**
     * The open commitments with a deadline, the latest deadlines first.
     *
     * @param resolutionIds empty for all
     * @param owners ids of owners or joint owners; empty for all
     * @param max the maximum number of results
     */
    public List<Commitment> due(List<String> resolutionIds, List<String> owners, int max) {
        return find(
                "c.state.due.deadline is not null and ",
                resolutionIds,
                owners,
                "c.state.due.deadline desc, c.rowId",
                max);
    }

    /**
     * All by resolution, in document order.
     *
     * @param resolutionIds empty for all
     * @param owners ids of owners or joint owners; empty for all
     * @param max the maximum number of results
     */
    public List<Commitment> all(List<String> resolutionIds, List<String> owners, int max) {
        return find("", resolutionIds, owners, "c.resolution.id, c.position", max);
    }

    private List<Commitment> find(
            String condition, List<String> resolutionIds, List<String> owners, String order, int max) {
        var parameters = new Parameters();
        var query = Commitments.WITH_ASSOCIATIONS + condition + "not " + StateRule.CLOSED.hql();
        if (!resolutionIds.isEmpty()) {
            query += " and c.resolution.id in :resolutions";
            parameters.and("resolutions", resolutionIds);
        }
        if (!owners.isEmpty()) {
            query += " and " + RESPONSIBLE;
            parameters.and("owners", owners);
        }
        return commitments
                .find(query + " order by " + order, parameters)
                .range(0, max - 1)
                .list();
    }
}
