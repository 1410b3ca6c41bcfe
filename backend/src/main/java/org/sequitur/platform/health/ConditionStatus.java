package org.sequitur.platform.health;

/**
 * Result of a condition's check.
 *
 * @param healthy false if the service is degraded
 * @param detail for the operator, in one line
 */
public record ConditionStatus(boolean healthy, String detail) {

    public static ConditionStatus healthy(String detail) {
        return new ConditionStatus(true, detail);
    }

    public static ConditionStatus degraded(String detail) {
        return new ConditionStatus(false, detail);
    }
}
