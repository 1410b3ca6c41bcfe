package org.sequitur.journal;

/** Parties that are told of a new fact, in the inbox and by mail; never the one that published it. */
public enum NotifiedParty {
    /** The body that owns the commitment, after the fact. */
    OWNER,
    /** The body that owned the commitment before a handover, or before an erratum of the owner. */
    FORMER_OWNER,
    /** The body that published what was withdrawn, or that made a report that Parliament's staff entered. */
    AUTHOR,
    /** The participants of the commitment that are bodies of the register. */
    JOINT_OWNERS,
    /** The owners of the commitments of other resolutions that are linked to this one. */
    OWNERS_OF_LINKED,
    /** Parliament's staff. */
    PARLIAMENT
}
