package org.sequitur.commitment;

import java.time.LocalDate;

/** A kind of action that open commitments need, for {@link CommitmentWorklist}. */
public interface WorklistKind {

    String name();

    /** HQL condition on the commitment {@code c}, built from {@link StateRule} and facts; never null. */
    String condition();

    /** HQL: the most urgent or most recent commitments first. */
    String order();

    /** The relevant date of a commitment of this kind. */
    LocalDate dateOf(CommitmentState state);
}
