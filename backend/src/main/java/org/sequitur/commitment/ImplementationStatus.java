package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** The implementation status that the owner declares. */
public enum ImplementationStatus implements Code {
    NOT_REPORTED,
    NOT_STARTED,
    IN_PROGRESS,
    PARTLY_IMPLEMENTED,
    IMPLEMENTED,
    NOT_PURSUED;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
