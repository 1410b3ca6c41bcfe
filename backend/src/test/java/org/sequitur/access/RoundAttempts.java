package org.sequitur.access;

import static org.sequitur.access.Attempt.hidden;
import static org.sequitur.access.Attempt.open;
import static org.sequitur.testsupport.Api.as;

import java.util.List;
import org.sequitur.testsupport.RoundSteps;

/** Requests about reporting rounds. */
final class RoundAttempts {

    private static final Permission RUN_ROUNDS = Permissions.named("RUN_ROUNDS");

    static final List<Attempt> ALL = List.of(
            open(
                    "prepare a reporting round",
                    RUN_ROUNDS,
                    (token, commitmentId) -> RoundSteps.create(
                            token, RoundSteps.content(RoundSteps.resolutionOf(commitmentId), "cocom", "Ronde"))),
            hidden(
                    "read a reporting round in preparation",
                    RUN_ROUNDS,
                    (token, commitmentId) -> as(token)
                            .get(RoundSteps.prepared(commitmentId).path())
                            .then()),
            hidden(
                    "read which bodies a round in preparation concerns",
                    RUN_ROUNDS,
                    (token, commitmentId) -> as(token)
                            .get(RoundSteps.prepared(commitmentId).path() + "/participation")
                            .then()),
            hidden(
                    "read which requests a round in preparation covers",
                    RUN_ROUNDS,
                    (token, commitmentId) -> as(token)
                            .get(RoundSteps.prepared(commitmentId).path() + "/commitments")
                            .then()),
            open(
                    "change a reporting round",
                    RUN_ROUNDS,
                    (token, commitmentId) -> RoundSteps.prepared(commitmentId).replace(token, "{}")),
            open(
                    "delete a reporting round",
                    RUN_ROUNDS,
                    (token, commitmentId) -> RoundSteps.prepared(commitmentId).delete(token)),
            open(
                    "open a reporting round",
                    RUN_ROUNDS,
                    (token, commitmentId) -> RoundSteps.prepared(commitmentId).open(token)),
            open(
                    "change the due date of a reporting round",
                    RUN_ROUNDS,
                    (token, commitmentId) ->
                            RoundSteps.opened(commitmentId).postpone(token, RoundSteps.DUE.minusDays(1), null)),
            open(
                    "write the foreword of a reporting round",
                    RUN_ROUNDS,
                    (token, commitmentId) -> RoundSteps.opened(commitmentId).introduce(token, "Avant")),
            open(
                    "close a reporting round",
                    RUN_ROUNDS,
                    (token, commitmentId) -> RoundSteps.opened(commitmentId).close(token)));

    private RoundAttempts() {}
}
