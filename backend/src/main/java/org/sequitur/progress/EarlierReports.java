package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Finds the report to which another one refers, because it repeats it or corrects it. */
@ApplicationScoped
class EarlierReports {

    private final ProgressReports reports;

    EarlierReports(ProgressReports reports) {
        this.reports = reports;
    }

    /**
     * The report to which the draft refers; of a report that only repeats another one, that other one.
     *
     * @param draft its commitment is locked by the caller
     * @throws Problem 409 unless the latest report is repeated, with its values, on one commitment alone, or unless the
     *     latest report is corrected, by the body that wrote its text
     */
    EarlierReport find(ProgressReportDraft draft, CreatePublication publication) {
        var corrected = draft.content().corrects();
        // A draft that only adds evidence never becomes an ordinary report, however it is published.
        var isAddition = draft.content().addsEvidenceTo() != null;
        var repeated = isAddition ? draft.content().addsEvidenceTo() : publication.unchangedFrom();
        if (repeated == null && corrected == null) {
            return new EarlierReport(null, null);
        }
        var latest = reports.latest(draft.commitment()).orElse(null);
        if (repeated == null) {
            require(latest != null && isNamed(latest, corrected), MESSAGES.correctsNotLatest());
            require(isTextOf(draft.publisher(), latest), MESSAGES.correctsAnotherBody());
            return new EarlierReport(null, EarlierReport.withText(latest));
        }
        require(corrected == null, MESSAGES.unchangedCorrects());
        require(
                latest != null && isNamed(latest, repeated),
                isAddition ? MESSAGES.additionNotLatest() : MESSAGES.unchangedNotLatest());
        require(hasValuesOf(draft.content(), latest), MESSAGES.unchangedValues());
        require(publication.alsoFor().isEmpty(), isAddition ? MESSAGES.additionAlsoFor() : MESSAGES.unchangedAlsoFor());
        return new EarlierReport(EarlierReport.withText(latest), null);
    }

    /**
     * @param content of a draft on this commitment
     * @param body publishes the draft
     * @throws Problem 409 if it corrects anything but a published report of that body on the commitment, or adds evidence to
     *     anything but a published report on it
     */
    void requireKnown(ProgressReportContent content, Commitment commitment, Body body) {
        var corrected = content.corrects();
        var found = on(commitment, corrected);
        require(corrected == null || found != null, MESSAGES.correctsUnknown(corrected));
        require(found == null || isTextOf(body, found), MESSAGES.correctsAnotherBody());
        var completed = content.addsEvidenceTo();
        require(completed == null || on(commitment, completed) != null, MESSAGES.additionUnknown(completed));
    }

    /** The published report on the commitment with that id; null if there is none. */
    private ProgressReport on(Commitment commitment, UUID id) {
        var found = id == null ? null : reports.findById(id);
        return found != null && found.commitment().rowId().equals(commitment.rowId()) ? found : null;
    }

    /**
     * The report on a linked commitment that was published together with the corrected one and is corrected together with it;
     * null if there is none, or if a later one was published there alone.
     *
     * @param corrected on another commitment; null if none is corrected
     * @param body publishes the correction on the linked commitment
     */
    ProgressReport correctedTogether(ProgressReport corrected, Commitment linked, Body body) {
        var counterpart = reports.publishedTogether(corrected, linked);
        return counterpart != null
                        && isTextOf(body, counterpart)
                        && reports.latest(linked)
                                .filter(latest -> isNamed(latest, counterpart.id()))
                                .isPresent()
                ? counterpart
                : null;
    }

    /** Whether the body wrote what is corrected: another body's report may only repeat it. */
    private static boolean isTextOf(Body body, ProgressReport report) {
        return EarlierReport.withText(report).reportingBody().id().equals(body.id());
    }

    private static boolean isNamed(ProgressReport latest, UUID id) {
        return latest.id().equals(id) || EarlierReport.withText(latest).id().equals(id);
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
