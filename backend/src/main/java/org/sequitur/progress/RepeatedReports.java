package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Finds the report that another one repeats, because nothing has changed since. */
@ApplicationScoped
class RepeatedReports {

    private final ProgressReports reports;

    RepeatedReports(ProgressReports reports) {
        this.reports = reports;
    }

    /**
     * The report since which nothing has changed, which does not repeat another one itself; null if the draft says
     * something new.
     *
     * @param draft its commitment is locked by the caller
     * @throws Problem 409 unless the latest report is repeated, with its values, on one commitment alone
     */
    ProgressReport repeatedBy(Draft draft, NewPublication publication) {
        if (publication.unchangedFrom() == null) {
            return null;
        }
        var latest = reports.latest(draft.commitment()).orElse(null);
        require(latest != null && isNamed(latest, publication.unchangedFrom()), MESSAGES.unchangedNotLatest());
        require(hasValuesOf(draft.content(), latest), MESSAGES.unchangedValues());
        require(publication.alsoFor().isEmpty(), MESSAGES.unchangedAlsoFor());
        return latest.unchangedFrom() == null ? latest : latest.unchangedFrom();
    }

    private static boolean isNamed(ProgressReport latest, UUID id) {
        var repeated = latest.unchangedFrom();
        return latest.id().equals(id) || repeated != null && repeated.id().equals(id);
    }

    private static boolean hasValuesOf(ProgressReportContent content, ProgressReport latest) {
        return content.implementationStatus() == latest.implementationStatus()
                && Objects.equals(content.percentDone(), latest.percentDone())
                && Objects.equals(content.expectedOn(), latest.expectedOn());
    }

    private static void require(boolean satisfied, LocalizedText otherwise) {
        if (!satisfied) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, otherwise);
        }
    }
}
