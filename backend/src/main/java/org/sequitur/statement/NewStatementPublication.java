package org.sequitur.statement;

import java.util.List;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * How a draft is published.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record NewStatementPublication(List<PlausibilityRule> confirmed) {

    static final NewStatementPublication UNCONFIRMED = new NewStatementPublication(null);
}
