package org.sequitur.journal;

/** Parties that receive a mail about a new fact. */
public enum Addressee {
    /** The body that owns the commitment. */
    OWNER,
    /** Parliament's staff. */
    PARLIAMENT
}
