package org.sequitur.journal;

import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.LinkRelation;

/**
 * Another commitment that a fact is about too.
 *
 * @param relation of the commitment of the fact to this one
 */
public record RelatedCommitment(LinkRelation relation, Commitment commitment) {}
