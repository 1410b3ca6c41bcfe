package org.sequitur.link;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.sequitur.commitment.Commitment;

/**
 * The rule that a link has not ended: the latest statement on the two commitments links them. In Java for one commitment, in
 * SQL for the choice of what a report prints; a change concerns both.
 */
final class OpenLinkRule {

    /** On {@code commitment_link f}; later statements are those before {@code :until}. */
    static final String SQL = """
            f.kind = 'LINKED' and not exists
              (select 1 from commitment_link later
                where later.commitment_row_id = f.commitment_row_id
                  and later.linked_commitment_row_id = f.linked_commitment_row_id
                  and later.published_at > f.published_at and later.published_at < :until)""";

    private OpenLinkRule() {}

    /**
     * The statements that link a commitment and that no later one ended.
     *
     * @param statements all about one commitment, in time for each linked commitment
     */
    static List<CommitmentLink> open(Collection<CommitmentLink> statements) {
        var latest = new LinkedHashMap<Commitment, CommitmentLink>();
        statements.forEach(link -> latest.put(link.linkedCommitment(), link));
        return latest.values().stream()
                .filter(link -> link.linkKind() == LinkKind.LINKED)
                .toList();
    }
}
