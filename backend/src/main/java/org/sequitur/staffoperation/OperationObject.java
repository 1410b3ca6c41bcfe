package org.sequitur.staffoperation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sequitur.platform.input.DraftText;
import org.sequitur.resolution.Resolution;

/**
 * What an operation was about.
 *
 * @param resolution null if it is about none that is registered
 * @param name null if it has none, or if the resolution's is enough
 * @param datedOn the day of a sitting, or on which the reports of a round are due; null of others, or if it is not decided
 * @param bodies ids of the bodies that a round asks; empty of others
 */
public record OperationObject(UUID id, Resolution resolution, DraftText name, LocalDate datedOn, Set<String> bodies) {

    public static OperationObject named(UUID id, DraftText name, LocalDate datedOn, Set<String> bodies) {
        return new OperationObject(id, null, name, datedOn, bodies);
    }

    /** Something that is about a resolution. */
    public static OperationObject on(Resolution resolution, UUID id) {
        return new OperationObject(id, resolution, null, null, Set.of());
    }
}
