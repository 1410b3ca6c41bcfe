package org.sequitur.verification;

import java.time.LocalDate;

/**
 * The head of the register.
 *
 * @param endOf the day at whose end, in Brussels
 * @param hash SHA-256 of the file of that day, in hexadecimal
 */
public record JournalHead(LocalDate endOf, String hash) {

    /** As it is printed and sent: the day and the hash, which readers copy together. */
    @Override
    public String toString() {
        return endOf + " " + hash;
    }
}
