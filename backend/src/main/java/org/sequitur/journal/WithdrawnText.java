package org.sequitur.journal;

import java.util.UUID;

/**
 * Reference to a withdrawn text, as its withdrawal stores it.
 *
 * @param text name of the kind of text
 * @param hash SHA-256 of the fact as published, from its journal entry; null if the text is in no journal
 * @param remainingHash SHA-256 of the fact without its text; null if the text is in no journal, or if the fact
 *     already differed from its entry before the withdrawal, so that later verifications still report the difference
 */
public record WithdrawnText(String text, UUID id, String hash, String remainingHash) {

    boolean isOf(Fact fact) {
        return text.equals(fact.publishedText().name()) && id.equals(fact.id());
    }
}
