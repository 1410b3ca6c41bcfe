package org.sequitur.withdrawal;

import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.PublishedText;

/**
 * CDI event for the withdrawal of a text, so that copies of the text are removed, and what follows from it is done, in the same
 * transaction.
 *
 * @param id of the fact, or of the text that is about no commitment
 * @param byAuthor whether the party that published it withdraws it
 * @param commitment locked; null if the text is about none
 */
public record TextWithdrawn(PublishedText text, UUID id, boolean byAuthor, Commitment commitment) {}
