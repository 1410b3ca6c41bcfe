package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** The relation of a commitment to a linked one of another resolution. */
public enum LinkRelation implements Code {
    SAME,
    OVERLAPS,
    REPLACES,
    REPLACED_BY;

    private final Meaning meaning = Meaning.of(this);

    /** The relation of the other commitment to this one. */
    public LinkRelation inverse() {
        return switch (this) {
            case SAME, OVERLAPS -> this;
            case REPLACES -> REPLACED_BY;
            case REPLACED_BY -> REPLACES;
        };
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
