package org.sequitur.user;

/** Request body: the token of the link that was sent to the new address. */
public record EmailConfirmation(String token) {

    /** Leaves out the token, which must not appear in logs. */
    @Override
    public String toString() {
        return "EmailConfirmation";
    }
}
