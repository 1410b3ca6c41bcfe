package org.sequitur.access;

import java.util.function.Supplier;
import org.sequitur.testsupport.Tokens;

/** The kinds of tokens with which permissions are tested. */
enum Requester {
    OFFICER_OF_THE_OWNER(() -> Tokens.agency("cocom")),
    OFFICER_OF_TWO_BODIES(Tokens::agencyOfTwo),
    OFFICER_OF_A_JOINT_OWNER(() -> Tokens.agency("actiris")),
    OFFICER_OF_ANOTHER_BODY(() -> Tokens.agency("safe.brussels")),
    STAFF(Tokens::staff),
    ADMIN(Tokens::admin),
    WITHOUT_ROLE(Tokens::withoutRole),
    CONFLICTING_ROLES(Tokens::conflictingRoles),
    EXPIRED(Tokens::expired),
    FOR_ANOTHER_AUDIENCE(Tokens::forAnotherAudience),
    OF_ANOTHER_ISSUER(Tokens::ofAnotherIssuer),
    TAMPERED(Tokens::tampered),
    UNSIGNED(Tokens::unsigned);

    private final Supplier<String> token;

    Requester(Supplier<String> token) {
        this.token = token;
    }

    String token() {
        return token.get();
    }

    boolean isAuthenticated() {
        return compareTo(EXPIRED) < 0;
    }

    boolean holds(Permission.Key key) {
        var owner = this == OFFICER_OF_THE_OWNER || this == OFFICER_OF_TWO_BODIES;
        return switch (key) {
            case OWNER -> owner;
            case RESPONSIBLE -> owner || this == OFFICER_OF_A_JOINT_OWNER;
            case PARLIAMENT -> this == STAFF;
            case EITHER -> owner || this == STAFF;
            // The drafts and texts in the attempts are the owner's.
            case REPORTER, PUBLISHER -> owner;
        };
    }
}
