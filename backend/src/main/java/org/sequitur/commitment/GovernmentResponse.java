package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/**
 * The Government's response to a request. An owner's declaration that it is not competent uses {@code NOT_COMPETENT}
 * too.
 */
public enum GovernmentResponse implements Code {
    NO_RESPONSE,
    ACCEPTED,
    ACCEPTED_IN_PART,
    NOT_ACCEPTED,
    NOT_COMPETENT;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
