package org.sequitur.activity;

import java.time.OffsetDateTime;
import org.sequitur.journal.UserReference;

/**
 * Something that a user did, in the API: a fact or a change of an account.
 *
 * @param user null once the user was erased
 * @param fact null for a change of an account
 * @param accountChange null for a fact
 */
record ActivityRepresentation(
        String activityId,
        OffsetDateTime happenedAt,
        UserReference user,
        PublishedFact fact,
        ChangedAccount accountChange) {}
