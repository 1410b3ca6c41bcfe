package org.sequitur.journal;

import java.util.UUID;

/**
 * A text that was withdrawn, as its withdrawal names it.
 *
 * @param hash SHA-256 of the fact as it was published, as its journal entry has it; null where there is no journal
 * @param remainingHash SHA-256 of the fact without its words; null where there is no journal, and where the fact was not as its
 *     entry says when it was withdrawn: a later verification must go on finding that
 */
public record WithdrawnText(PublishedText text, UUID id, String hash, String remainingHash) {

    boolean isOf(Fact fact) {
        return text == fact.publishedText() && id.equals(fact.id());
    }
}
