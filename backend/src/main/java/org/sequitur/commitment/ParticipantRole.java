package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** The role of an organisation besides the owner. */
public enum ParticipantRole implements Code {
    EXECUTOR,
    PARTNER,
    JOINT_OWNER;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
