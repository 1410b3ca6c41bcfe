package org.sequitur.statement;

import org.sequitur.commitment.Commitment;
import org.sequitur.resolution.Resolution;

/**
 * What a statement concerns.
 *
 * @param commitment null for a statement about a resolution
 */
public record Subject(Resolution resolution, Commitment commitment) {

    public static Subject of(Commitment commitment) {
        return new Subject(commitment.resolution(), commitment);
    }

    public static Subject of(Resolution resolution) {
        return new Subject(resolution, null);
    }
}
