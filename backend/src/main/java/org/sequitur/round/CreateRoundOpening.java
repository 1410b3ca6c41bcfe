package org.sequitur.round;

import java.util.List;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: the opening of a round.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateRoundOpening(List<PlausibilityRule> confirmed) {

    static final CreateRoundOpening UNCONFIRMED = new CreateRoundOpening(null);
}
