package org.sequitur.earlier;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** The kinds of earlier facts, as a column of spreadsheets distinguishes them. */
public enum EarlierKind implements Code {
    REPORT,
    RESPONSE,
    DEADLINE;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
