package org.sequitur.round;

import java.time.OffsetDateTime;
import org.sequitur.journal.UserReference;
import org.sequitur.staffoperation.StaffOperationKind;

/**
 * What a member of staff did with a round, for staff only.
 *
 * @param user null once the user was erased
 */
record RoundOperationRepresentation(StaffOperationKind kind, OffsetDateTime happenedAt, UserReference user) {}
