package org.sequitur.platform.cache;

import java.util.Map;

/**
 * The number of committed changes in each slot of the counter. Two of these that transactions saw are ordered, because
 * transactions see commits in one order.
 */
public record ChangesBySlot(Map<Integer, Long> numbers) {

    /** Whether it contains a change that the other one does not contain. */
    public boolean isAheadOf(ChangesBySlot other) {
        return numbers.entrySet().stream()
                .anyMatch(slot -> slot.getValue() > other.numbers.getOrDefault(slot.getKey(), 0L));
    }
}
