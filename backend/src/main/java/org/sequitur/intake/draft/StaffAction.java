package org.sequitur.intake.draft;

import java.time.Instant;

/**
 * What a member of staff did, as clients see it.
 *
 * @param userId {@code erased} for an erased user
 */
public record StaffAction(String userId, boolean byCaller, Instant actedAt) {}
