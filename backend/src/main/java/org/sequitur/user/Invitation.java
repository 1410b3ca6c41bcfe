package org.sequitur.user;

/** @param temporaryPassword null if the invitation is sent by mail */
public record Invitation(boolean mailSent, String temporaryPassword) {

    /** Leaves out the password, which must not appear in logs. */
    @Override
    public String toString() {
        return "Invitation[mailSent=%s]".formatted(mailSent);
    }
}
