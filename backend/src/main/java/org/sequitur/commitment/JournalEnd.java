package org.sequitur.commitment;

import jakarta.persistence.Embeddable;

/**
 * Where one chain of a journal ends.
 *
 * @param length how many entries it has
 * @param hash of the last of them; null while there is none
 */
@Embeddable
public record JournalEnd(int length, String hash) {

    static final JournalEnd OF_NONE = new JournalEnd(0, null);

    JournalEnd with(String hash) {
        return new JournalEnd(length + 1, hash);
    }
}
