package org.sequitur.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.staffoperation.OperationObject;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.staffoperation.StaffOperations;

/** Records who prepared, opened, changed and closed rounds. */
@ApplicationScoped
class RoundLog {

    private final StaffOperations operations;
    private final RoundProgress progress;

    RoundLog(StaffOperations operations, RoundProgress progress) {
        this.operations = operations;
        this.progress = progress;
    }

    void record(StaffOperationKind kind, ReportingRound round) {
        operations.record(kind, OperationObject.named(round.id(), round.title(), round.dueOn(), bodies(round)));
    }

    /** The bodies that the round asks; in preparation those to which it is limited. */
    private Set<String> bodies(ReportingRound round) {
        return round.isOpened()
                ? progress.ofBodies(round, Set.of()).stream()
                        .map(body -> body.body().id())
                        .collect(Collectors.toSet())
                : Set.copyOf(round.bodyIds());
    }
}
