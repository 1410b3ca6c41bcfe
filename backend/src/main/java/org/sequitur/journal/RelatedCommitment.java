package org.sequitur.journal;

import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.LinkRelation;

/**
 * Another commitment that a fact is about too.
 *
 * @param relation what the commitment of the fact is to this one
 */
public record RelatedCommitment(LinkRelation relation, Commitment commitment) {}
