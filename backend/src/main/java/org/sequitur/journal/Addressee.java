package org.sequitur.journal;

/** Parties that are told of a new fact. */
public enum Addressee {
    /** The body that owns the commitment. */
    OWNER,
    /** Parliament's staff. */
    PARLIAMENT
}
