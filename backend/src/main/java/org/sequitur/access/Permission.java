package org.sequitur.access;

/** Actions on a commitment, each with the role that it requires. The list is complete: any other action is denied. */
public enum Permission {
    REPORT(Key.OWNER),
    SEE_DRAFTS(Key.OWNER),
    DECLARE_NOT_COMPETENT(Key.OWNER),
    REQUEST_DEADLINE(Key.OWNER),
    ANSWER(Key.OWNER),
    WITHDRAW_EVIDENCE(Key.EITHER),
    WITHDRAW_TEXT(Key.PARLIAMENT),
    WITHDRAW_OWN_TEXT(Key.PUBLISHER),
    ASSESS(Key.PARLIAMENT),
    RECORD_RESPONSE(Key.PARLIAMENT),
    SET_DEADLINE(Key.PARLIAMENT),
    DECIDE_DEADLINE(Key.PARLIAMENT),
    CLOSE(Key.PARLIAMENT),
    ASK(Key.PARLIAMENT),
    RETITLE(Key.PARLIAMENT),
    INTRODUCE_REPORTS(Key.PARLIAMENT),
    SEE_INTERNAL_QUESTIONS(Key.EITHER);

    /** The owner body's staff, Parliament's staff, either of them, or the staff of the body that published a text. */
    enum Key {
        OWNER,
        PARLIAMENT,
        EITHER,
        PUBLISHER
    }

    private final Key key;

    Permission(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }
}
