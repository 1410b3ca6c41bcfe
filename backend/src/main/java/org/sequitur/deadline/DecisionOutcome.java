package org.sequitur.deadline;

import org.sequitur.platform.code.Coded;

/** The possible decisions on a requested deadline. */
enum DecisionOutcome implements Coded {
    GRANTED,
    REFUSED
}
