package org.sequitur.followup;

import java.util.UUID;

/**
 * The scope of the report as the caller states it: exactly one of these is not null.
 *
 * @param committee the French or Dutch name
 * @param sitting id of a sitting that the caller may see
 * @param round id of a reporting round that was opened
 */
record ScopeParameters(String resolution, String body, String committee, UUID sitting, UUID round) {}
