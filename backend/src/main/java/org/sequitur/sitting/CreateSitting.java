package org.sequitur.sitting;

import java.time.LocalDate;
import java.util.List;

/**
 * The content of a sitting, as staff send it.
 *
 * @param committee its French or Dutch name
 * @param announced whether the public can read it; null for no
 * @param commitments ids, in the order of the agenda; null for none
 */
public record CreateSitting(String committee, LocalDate heldOn, Boolean announced, List<String> commitments) {

    public CreateSitting {
        announced = Boolean.TRUE.equals(announced);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
    }
}
