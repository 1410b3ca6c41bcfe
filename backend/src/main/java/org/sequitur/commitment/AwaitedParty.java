package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** Who has to act. */
public enum AwaitedParty implements Code {
    /** The owner, or a joint owner. */
    OWNER,
    PARLIAMENT,
    GOVERNMENT;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
