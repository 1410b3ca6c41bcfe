package org.sequitur.platform.watch;

/**
 * What a look at a condition found.
 *
 * @param well whether the service works as it should in this respect
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
