package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** The outcomes of an assessment by Parliament. */
public enum AssessmentOutcome implements Code {
    NOT_ASSESSED,
    CONFIRMED,
    DISPUTED,
    NOT_VERIFIABLE;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
