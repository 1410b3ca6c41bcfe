package org.sequitur.followup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolutions;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementTarget;
import org.sequitur.statement.StatementTargets;

/** Forewords as drafts. */
class DraftedForewords {

    private DraftedForewords() {}

    @Produces
    @Singleton
    static DraftedStatement foreword(Resolutions resolutions, ForewordResource operations) {
        return DraftedStatement.of(
                new StatementKind("FOREWORD"),
                ForewordFactKind.INTRODUCE_REPORTS,
                new StatementTargets(
                        id -> StatementTarget.of(
                                resolutions.findByIdOptional(id).orElseThrow(() -> Problem.notFound(id))),
                        id -> StatementTarget.of(resolutions.lock(id))),
                CreateForeword.class,
                "text",
                (resolutionId, written, ifMatch) ->
                        operations.createForeword(resolutionId, written, null).forewordId());
    }
}
