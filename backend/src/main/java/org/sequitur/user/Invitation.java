package org.sequitur.user;

/** @param temporaryPassword null where a mail was asked for */
public record Invitation(boolean mailSent, String temporaryPassword) {

    /** It must not come into a log by mistake. */
    @Override
    public String toString() {
        return "Invitation[mailSent=%s]".formatted(mailSent);
    }
}
