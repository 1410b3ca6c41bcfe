package org.sequitur.user;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Selects published facts, changes of accounts and bodies, and operations of staff by user, body and period. A null component does not filter.
 *
 * @param userId only what this user did, and what was done to this user's account
 * @param bodyId only what was published for this body, rounds that ask it, and what was done to accounts of its users
 * @param from inclusive
 * @param until exclusive
 */
public record ActivityCriteria(String userId, String bodyId, Instant from, Instant until) {

    /**
     * HQL condition on entities with {@code kind} and {@code happenedAt}.
     *
     * @param parameters already has {@code kinds}; the others are added
     * @param ofUser condition with the parameter {@code :user}
     * @param ofBody condition with the parameter {@code :body}
     */
    public String condition(Parameters parameters, String ofUser, String ofBody) {
        var conditions = new ArrayList<>(List.of("kind in :kinds"));
        add(conditions, parameters, ofUser, "user", userId);
        add(conditions, parameters, ofBody, "body", bodyId);
        add(conditions, parameters, "happenedAt >= :from", "from", from);
        add(conditions, parameters, "happenedAt < :until", "until", until);
        return String.join(" and ", conditions);
    }

    private static void add(
            List<String> conditions, Parameters parameters, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.and(name, value);
        }
    }
}
