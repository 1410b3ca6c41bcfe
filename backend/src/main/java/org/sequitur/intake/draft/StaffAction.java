package org.sequitur.intake.draft;

import java.time.Instant;

/**
 * An action of a member of staff, as clients see it.
 *
 * @param userId {@code erased} for an erased user
 */
public record StaffAction(String userId, boolean byCaller, Instant actedAt) {}
