package org.sequitur.commitment;

import jakarta.persistence.Embeddable;

/**
 * The head of one hash chain of a journal.
 *
 * @param length number of entries in the chain
 * @param hash the hash of the last entry; null if the chain is empty
 */
@Embeddable
public record ChainHead(int length, String hash) {

    static final ChainHead EMPTY = new ChainHead(0, null);

    ChainHead with(String hash) {
        return new ChainHead(length + 1, hash);
    }
}
