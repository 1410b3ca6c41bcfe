package org.sequitur.resolution;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** A policy area of a resolution; a list of this project, in the order of the codes. */
public enum PolicyArea implements Code {
    BUDGET,
    ECONOMY,
    EMPLOYMENT,
    ENVIRONMENT,
    EQUALITY,
    HEALTH,
    HOUSING,
    INSTITUTIONS,
    MOBILITY,
    PLANNING,
    SECURITY,
    SOCIAL;

    private final Meaning meaning = Meaning.of(this);

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
