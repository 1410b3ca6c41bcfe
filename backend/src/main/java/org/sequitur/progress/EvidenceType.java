package org.sequitur.progress;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** Types of evidence. */
public enum EvidenceType implements Code {
    LEGISLATION,
    BUDGET,
    REPORT,
    MINUTES,
    CONTRACT,
    STATISTICS,
    WEB_PAGE,
    OTHER;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
