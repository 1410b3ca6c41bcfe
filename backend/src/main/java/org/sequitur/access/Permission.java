package org.sequitur.access;

/** What can be done to a commitment, and whose key it takes. The whole table: nobody else may do anything. */
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

    /** The owner's agency, parliamentary staff, either of them, or the agency of the body that published a text. */
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
