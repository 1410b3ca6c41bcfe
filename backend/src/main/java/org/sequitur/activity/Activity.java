package org.sequitur.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sequitur.access.BodyChange;
import org.sequitur.journal.AuthoredFact;
import org.sequitur.staffoperation.StaffOperation;
import org.sequitur.user.AccountChange;

/**
 * Something that a user did.
 *
 * @param userId empty once the user was erased
 * @param fact null for anything else
 * @param accountChange null for anything else
 * @param bodyChange null for anything else
 * @param operation null for anything else
 */
record Activity(
        UUID id,
        Instant happenedAt,
        Optional<String> userId,
        AuthoredFact fact,
        AccountChange accountChange,
        BodyChange bodyChange,
        StaffOperation operation) {

    static Activity of(AuthoredFact fact) {
        return new Activity(fact.eventId(), fact.happenedAt(), fact.userId(), fact, null, null, null);
    }

    static Activity of(AccountChange change) {
        return new Activity(change.id(), change.happenedAt(), change.userId(), null, change, null, null);
    }

    static Activity of(BodyChange change) {
        return new Activity(change.id(), change.happenedAt(), change.userId(), null, null, change, null);
    }

    static Activity of(StaffOperation operation) {
        return new Activity(operation.id(), operation.happenedAt(), operation.userId(), null, null, null, operation);
    }

    Optional<String> accountId() {
        return Optional.ofNullable(accountChange).flatMap(AccountChange::accountId);
    }

    /** Id of what an operation was about, if it is one. */
    Stream<UUID> objects() {
        return Stream.ofNullable(operation).map(StaffOperation::objectId);
    }

    /** Ids of the users whose names are shown. */
    Stream<String> named() {
        return Stream.of(userId, accountId()).flatMap(Optional::stream);
    }
}
