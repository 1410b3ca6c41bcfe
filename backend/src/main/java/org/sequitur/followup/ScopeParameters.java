package org.sequitur.followup;

import java.util.UUID;

/**
 * The scope of the report as the caller states it: exactly one of these is not null.
 *
 * @param committee the French or Dutch name
 * @param sitting id of a sitting that the caller may see
 * @param round id of a reporting round that was opened
 */
record ScopeParameters(String resolution, String body, String committee, UUID sitting, UUID round) {

    /** Parses query parameters, whose format was checked; null for those left out. */
    static ScopeParameters of(String resolution, String body, String committee, String sitting, String round) {
        return new ScopeParameters(resolution, body, committee, uuid(sitting), uuid(round));
    }

    private static UUID uuid(String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
