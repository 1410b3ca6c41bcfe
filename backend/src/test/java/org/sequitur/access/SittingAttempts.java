package org.sequitur.access;

import static org.sequitur.access.Attempt.hidden;
import static org.sequitur.access.Attempt.open;
import static org.sequitur.testsupport.Api.as;

import java.util.List;
import org.sequitur.testsupport.SittingSteps;

/** Requests about sittings. */
final class SittingAttempts {

    static final List<Attempt> ALL = List.of(
            open(
                    "prepare a sitting",
                    Permissions.named("PREPARE_SITTINGS"),
                    (token, commitmentId) -> SittingSteps.create(token, commitmentId)),
            hidden(
                    "read a sitting in preparation",
                    Permissions.named("PREPARE_SITTINGS"),
                    (token, commitmentId) -> as(token)
                            .get(SittingSteps.created(commitmentId).path())
                            .then()),
            open("change a sitting", Permissions.named("PREPARE_SITTINGS"), (token, commitmentId) -> {
                var sitting = SittingSteps.created(commitmentId);
                return sitting.replace(token, sitting.content("2033-02-01", false, commitmentId));
            }),
            open(
                    "delete a sitting",
                    Permissions.named("PREPARE_SITTINGS"),
                    (token, commitmentId) -> SittingSteps.created(commitmentId).delete(token)));

    private SittingAttempts() {}
}
