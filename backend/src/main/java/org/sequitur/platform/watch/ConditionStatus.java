package org.sequitur.platform.watch;

/**
 * Result of a condition's check.
 *
 * @param well false if the service is degraded
 * @param detail for the operator, in one line
 */
public record ConditionStatus(boolean well, String detail) {

    public static ConditionStatus well(String detail) {
        return new ConditionStatus(true, detail);
    }

    public static ConditionStatus unwell(String detail) {
        return new ConditionStatus(false, detail);
    }
}
