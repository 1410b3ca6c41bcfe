package org.sequitur.statement;

import org.sequitur.commitment.Commitment;
import org.sequitur.resolution.Resolution;

/**
 * The subject of a statement: a commitment, a resolution as a whole, or a reporting round.
 *
 * @param resolution null for a statement about a round
 * @param commitment null for a statement about a resolution or a round
 */
public record StatementTarget(Resolution resolution, Commitment commitment) {

    /** A reporting round, which covers several commitments. */
    public static final StatementTarget ROUND = new StatementTarget(null, null);

    public static StatementTarget of(Commitment commitment) {
        return new StatementTarget(commitment.resolution(), commitment);
    }

    public static StatementTarget of(Resolution resolution) {
        return new StatementTarget(resolution, null);
    }
}
