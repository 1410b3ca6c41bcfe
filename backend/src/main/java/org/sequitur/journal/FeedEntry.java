package org.sequitur.journal;

import java.time.LocalDate;

/**
 * An event in a feed.
 *
 * @param madeOn the day on which the statement was made; null if no other than that of the publication is known
 * @param said null if only the kind describes it
 * @param related the other commitment that it is about; null for most
 */
record FeedEntry(JournalEntry journalEntry, LocalDate madeOn, FactOutcome said, RelatedCommitment related) {}
