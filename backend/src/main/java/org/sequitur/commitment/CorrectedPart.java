package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** What an erratum corrected. The title of a resolution belongs to no particular commitment. */
public enum CorrectedPart implements Code {
    TEXT,
    OWNER,
    HEADING,
    TITLE;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
