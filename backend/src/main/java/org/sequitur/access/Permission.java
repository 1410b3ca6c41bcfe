package org.sequitur.access;

/**
 * An action, and who may perform it. A feature declares the permissions of its own operations as constants beside its
 * description; those that several features check are here. {@code PermissionTest} lists all of them.
 */
public record Permission(String name, Key key) {

    public static final Permission REPORT = ofResponsible("REPORT");
    public static final Permission SEE_DRAFTS = new Permission("SEE_DRAFTS", Key.REPORTER);
    public static final Permission WITHDRAW_EVIDENCE = ofParliament("WITHDRAW_EVIDENCE");
    public static final Permission WITHDRAW_OWN_EVIDENCE = new Permission("WITHDRAW_OWN_EVIDENCE", Key.PUBLISHER);
    public static final Permission WITHDRAW_TEXT = ofParliament("WITHDRAW_TEXT");
    public static final Permission WITHDRAW_OWN_TEXT = new Permission("WITHDRAW_OWN_TEXT", Key.PUBLISHER);
    public static final Permission SEE_INTERNAL_QUESTIONS = new Permission("SEE_INTERNAL_QUESTIONS", Key.EITHER);

    /** Who has a permission. */
    enum Key {
        /** The officers of the owner. */
        OWNER,
        /** The officers of the owner and of the joint owners. */
        RESPONSIBLE,
        /** Parliament's staff. */
        PARLIAMENT,
        /** The officers of the owner, and Parliament's staff. */
        EITHER,
        /** The officers who report on the commitment in the name of the body that prepares a statement. */
        REPORTER,
        /** The officers of the body that published a statement. */
        PUBLISHER
    }

    /** An action of the officers of the body that owns the commitment. */
    public static Permission ofOwner(String name) {
        return new Permission(name, Key.OWNER);
    }

    /** An action of the officers of the bodies that must implement the commitment: the owner and the joint owners. */
    public static Permission ofResponsible(String name) {
        return new Permission(name, Key.RESPONSIBLE);
    }

    /** An action of Parliament's staff. */
    public static Permission ofParliament(String name) {
        return new Permission(name, Key.PARLIAMENT);
    }

    /** Whether officers of the joint owners have it as well as those of the owner. */
    public boolean isOfJointOwners() {
        return key == Key.RESPONSIBLE;
    }

    /** Whether only Parliament's staff has it. */
    public boolean isOfParliament() {
        return key == Key.PARLIAMENT;
    }
}
