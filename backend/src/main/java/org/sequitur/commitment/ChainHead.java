package org.sequitur.commitment;

import jakarta.persistence.Embeddable;

/**
 * Where one chain of a journal ends.
 *
 * @param length how many entries it has
 * @param hash of the last of them; null while there is none
 */
@Embeddable
public record ChainHead(int length, String hash) {

    static final ChainHead OF_NONE = new ChainHead(0, null);

    ChainHead with(String hash) {
        return new ChainHead(length + 1, hash);
    }
}
