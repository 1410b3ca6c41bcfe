package org.sequitur.activity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.input.DraftText;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.staffoperation.StaffOperation;
import org.sequitur.staffoperation.StaffOperationKind;

/**
 * What staff did that is no fact.
 *
 * @param objectId id of what it was about, which may be deleted
 * @param href null unless it is a round or a sitting that the public can read
 * @param name at that time; null if it has none
 * @param datedOn null if it has none
 * @param resolution null if it is about none that is registered
 */
record LoggedOperation(
        StaffOperationKind kind,
        UUID objectId,
        String href,
        DraftText name,
        LocalDate datedOn,
        ResolutionReference resolution) {

    /** @param hrefs of rounds and sittings that the public can read, by id */
    static LoggedOperation of(StaffOperation operation, Map<UUID, String> hrefs, PublicAddress address) {
        return new LoggedOperation(
                operation.kind(),
                operation.objectId(),
                hrefs.get(operation.objectId()),
                operation.name(),
                operation.datedOn(),
                Optional.ofNullable(operation.resolution())
                        .map(resolution -> ResolutionReference.of(resolution, address))
                        .orElse(null));
    }
}
