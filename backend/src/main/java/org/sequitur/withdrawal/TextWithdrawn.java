package org.sequitur.withdrawal;

import org.sequitur.commitment.Commitment;
import org.sequitur.journal.PublishedText;

/**
 * The words of a text are gone; told in the transaction that takes them away to whatever has copied them.
 *
 * @param commitment locked; null where the text is about none
 */
public record TextWithdrawn(PublishedText text, Commitment commitment) {}
