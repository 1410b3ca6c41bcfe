package org.sequitur.activity;

import java.time.OffsetDateTime;
import org.sequitur.journal.UserReference;

/**
 * Something that a user did, in the API: a fact, a change of an account or a body, or another operation of staff.
 *
 * @param user null once the user was erased
 * @param fact null for anything else
 * @param accountChange null for anything else
 * @param bodyChange null for anything else
 * @param staffOperation null for anything else
 */
record ActivityRepresentation(
        String activityId,
        OffsetDateTime happenedAt,
        UserReference user,
        PublishedFact fact,
        ChangedAccount accountChange,
        ChangedBody bodyChange,
        LoggedOperation staffOperation) {}
