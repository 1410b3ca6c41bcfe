package org.sequitur.statement;

import java.util.List;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * How a draft is published.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateStatementPublication(List<PlausibilityRule> confirmed) {

    static final CreateStatementPublication UNCONFIRMED = new CreateStatementPublication(null);
}
