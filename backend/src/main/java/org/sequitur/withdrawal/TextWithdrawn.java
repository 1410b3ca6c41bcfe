package org.sequitur.withdrawal;

import org.sequitur.commitment.Commitment;
import org.sequitur.journal.PublishedText;

/**
 * CDI event for the withdrawal of a text, so that copies of the text are removed in the same transaction.
 *
 * @param commitment locked; null if the text is about none
 */
public record TextWithdrawn(PublishedText text, Commitment commitment) {}
