package org.sequitur.commitment;

import org.sequitur.body.Body;

/**
 * State and owner of a commitment at the end of a day.
 *
 * @param owner the body that owns it on that day
 */
public record StateOnDay(CommitmentState state, Body owner) {

    static StateOnDay current(Commitment commitment) {
        return new StateOnDay(commitment.state(), commitment.owner());
    }
}
