package org.sequitur.access;

/**
 * An action, and who may perform it. A feature declares the permissions of its own operations as constants beside its
 * description; those that several features check are here. {@code PermissionTest} lists all of them.
 */
public record Permission(String name, Key key) {

    public static final Permission REPORT = ofOwner("REPORT");
    public static final Permission SEE_DRAFTS = ofOwner("SEE_DRAFTS");
    public static final Permission WITHDRAW_EVIDENCE = ofParliament("WITHDRAW_EVIDENCE");
    public static final Permission WITHDRAW_OWN_EVIDENCE = new Permission("WITHDRAW_OWN_EVIDENCE", Key.PUBLISHER);
    public static final Permission WITHDRAW_TEXT = ofParliament("WITHDRAW_TEXT");
    public static final Permission WITHDRAW_OWN_TEXT = new Permission("WITHDRAW_OWN_TEXT", Key.PUBLISHER);
    public static final Permission SEE_INTERNAL_QUESTIONS = new Permission("SEE_INTERNAL_QUESTIONS", Key.EITHER);

    /** The owner body's officers, Parliament's staff, either of them, or the officers of the body that published a statement. */
    enum Key {
        OWNER,
        PARLIAMENT,
        EITHER,
        PUBLISHER
    }

    /** An action of the officers of the body that owns the commitment. */
    public static Permission ofOwner(String name) {
        return new Permission(name, Key.OWNER);
    }

    /** An action of Parliament's staff. */
    public static Permission ofParliament(String name) {
        return new Permission(name, Key.PARLIAMENT);
    }

    /** Whether only Parliament's staff has it. */
    public boolean isOfParliament() {
        return key == Key.PARLIAMENT;
    }
}
