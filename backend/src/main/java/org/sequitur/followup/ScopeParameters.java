package org.sequitur.followup;

import java.util.UUID;

/**
 * What the caller wants the report to cover: exactly one of these is not null.
 *
 * @param committee the French or Dutch name
 * @param sitting id of a sitting that the caller may see
 * @param round id of a reporting round that was opened
 */
record ScopeParameters(String resolution, String body, String committee, UUID sitting, UUID round) {}
