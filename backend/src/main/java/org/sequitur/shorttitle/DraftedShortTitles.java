package org.sequitur.shorttitle;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementTargets;

/** Short titles as drafts. */
class DraftedShortTitles {

    private DraftedShortTitles() {}

    @Produces
    @Singleton
    static DraftedStatement shortTitle(Commitments commitments, ShortTitleResource operations) {
        return DraftedStatement.of(
                new StatementKind("SHORT_TITLE"),
                ShortTitleFactKind.RETITLE,
                StatementTargets.of(commitments),
                CreateShortTitle.class,
                "title",
                (commitmentId, title, ifMatch) -> {
                    var replaced = operations.replaceShortTitle(commitmentId, ifMatch, title);
                    // The same as the title of the document: nothing is published.
                    return Optional.ofNullable(replaced.shortTitleId())
                            .orElseThrow(() -> Problem.of(ProblemType.FORBIDDEN_TRANSITION));
                });
    }
}
