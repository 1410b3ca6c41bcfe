package org.sequitur.platform.observation;

import java.util.regex.Pattern;

/**
 * Operations whose success the security log records. The feature that serves them declares them as a bean.
 *
 * @param ids matches their {@code operationId} in the contract; operations that only read are not logged
 */
public record AuditedOperations(Pattern ids) {

    /** @param ids a regular expression */
    public static AuditedOperations matching(String ids) {
        return new AuditedOperations(Pattern.compile(ids));
    }

    boolean include(String operation) {
        return ids.matcher(operation).matches();
    }
}
