package org.sequitur.plausibility;

import org.sequitur.platform.code.Coded;

/** The outcome for a statement that violates a plausibility rule. */
public enum PlausibilityOutcome implements Coded {
    /** It cannot be published (400). */
    REFUSE,
    /** It is published if the request names the rule in {@code confirmed}; otherwise 409. */
    CONFIRM;
}
