package org.sequitur.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sequitur.access.BodyChange;
import org.sequitur.journal.AuthoredFact;
import org.sequitur.user.AccountChange;

/**
 * Something that a user did.
 *
 * @param userId empty once the user was erased
 * @param fact null for anything else
 * @param accountChange null for anything else
 * @param bodyChange null for anything else
 */
record Activity(
        UUID id,
        Instant happenedAt,
        Optional<String> userId,
        AuthoredFact fact,
        AccountChange accountChange,
        BodyChange bodyChange) {

    static Activity of(AuthoredFact fact) {
        return new Activity(fact.eventId(), fact.happenedAt(), fact.userId(), fact, null, null);
    }

    static Activity of(AccountChange change) {
        return new Activity(change.id(), change.happenedAt(), change.userId(), null, change, null);
    }

    static Activity of(BodyChange change) {
        return new Activity(change.id(), change.happenedAt(), change.userId(), null, null, change);
    }

    Optional<String> accountId() {
        return Optional.ofNullable(accountChange).flatMap(AccountChange::accountId);
    }

    /** Ids of the users whose names are shown. */
    Stream<String> named() {
        return Stream.of(userId, accountId()).flatMap(Optional::stream);
    }
}
