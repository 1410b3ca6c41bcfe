package org.sequitur.statement;

import org.sequitur.commitment.Commitment;
import org.sequitur.resolution.Resolution;

/**
 * The subject of a statement: a commitment, or a resolution as a whole.
 *
 * @param commitment null for a statement about a resolution
 */
public record StatementTarget(Resolution resolution, Commitment commitment) {

    public static StatementTarget of(Commitment commitment) {
        return new StatementTarget(commitment.resolution(), commitment);
    }

    public static StatementTarget of(Resolution resolution) {
        return new StatementTarget(resolution, null);
    }
}
