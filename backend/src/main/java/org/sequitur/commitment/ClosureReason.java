package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** Why Parliament closes a commitment. */
public enum ClosureReason implements Code {
    IMPLEMENTED,
    PARTLY_IMPLEMENTED_ACCEPTED,
    NOT_PURSUED,
    OVERTAKEN,
    NOT_VERIFIABLE;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
