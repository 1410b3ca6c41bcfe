package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.withdrawal.Withdrawals;

/** Represents reports and drafts with their evidence; the evidence of many reports is fetched in one query. */
@ApplicationScoped
class ReportRepresentations {

    /** Maximum read for one page of reports: about 7 MB if each item has its maximum length. */
    private static final int MAX_EVIDENCE = 2_000;

    private final EvidenceItems evidence;
    private final EvidenceRepresentations evidenceRepresentations;
    private final ReportsPublishedTogether publishedTogether;
    private final CorrectedReports correctedReports;
    private final Withdrawals withdrawals;
    private final Caller caller;
    private final PublicAddress address;

    ReportRepresentations(
            EvidenceItems evidence,
            EvidenceRepresentations evidenceRepresentations,
            ReportsPublishedTogether publishedTogether,
            CorrectedReports correctedReports,
            Withdrawals withdrawals,
            Caller caller,
            PublicAddress address) {
        this.evidence = evidence;
        this.evidenceRepresentations = evidenceRepresentations;
        this.publishedTogether = publishedTogether;
        this.correctedReports = correctedReports;
        this.withdrawals = withdrawals;
        this.caller = caller;
        this.address = address;
    }

    ProgressReportRepresentation represent(ProgressReportDraft draft) {
        return represent(List.of(draft), List.of()).getFirst();
    }

    ProgressReportRepresentation represent(ProgressReport report) {
        return represent(List.of(), List.of(report)).getFirst();
    }

    /** @param evidence all evidence of the draft, already read */
    ProgressReportRepresentation represent(ProgressReportDraft draft, List<EvidenceItem> evidence) {
        return ProgressReportRepresentation.of(
                draft,
                savedByCaller(draft),
                correctedReports.findCorrected(draft),
                evidenceRepresentations.notWithdrawn(evidence),
                address);
    }

    private Boolean savedByCaller(ProgressReportDraft draft) {
        return draft.savedBy() == null ? null : draft.savedBy().equals(caller.userId());
    }

    /**
     * A report that was just published, on one commitment alone.
     *
     * @param evidence all evidence of the report, already read
     */
    ProgressReportRepresentation represent(ProgressReport report, List<EvidenceItem> evidence) {
        return ProgressReportRepresentation.of(
                report, null, evidenceRepresentations.notWithdrawn(evidence), null, List.of(), address);
    }

    /** @throws Problem if these reports have too much evidence to be read at once */
    void requireEvidenceLimit(List<ProgressReport> reports) {
        if (evidence.countOf(reports.stream().map(ProgressReport::id).toList()) > MAX_EVIDENCE) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooMuchEvidence());
        }
    }

    /** The drafts, followed by the reports. */
    List<ProgressReportRepresentation> represent(List<ProgressReportDraft> drafts, List<ProgressReport> reports) {
        var items = evidence.findByReport(Stream.concat(
                        drafts.stream().map(ProgressReportDraft::id),
                        reports.stream().map(ProgressReport::id))
                .toList());
        var represented = evidenceRepresentations.represent(
                items.values().stream().flatMap(Collection::stream).toList());
        var ofReports = withdrawals.find(reports);
        var corrections = correctedReports.corrections(reports);
        var together = publishedTogether.with(reports);
        var all = new ArrayList<ProgressReportRepresentation>();
        drafts.forEach(draft -> all.add(ProgressReportRepresentation.of(
                draft,
                savedByCaller(draft),
                correctedReports.findCorrected(draft),
                ordered(items.get(draft.id()), represented),
                address)));
        reports.forEach(report -> all.add(ProgressReportRepresentation.of(
                report,
                ofReports.get(report.id()),
                ordered(items.get(report.id()), represented),
                corrections.get(report.id()),
                together.getOrDefault(report.id(), List.of()),
                address)));
        return all;
    }

    /** Without evidence, and without the reports that were published together with them. */
    List<ProgressReportRepresentation> withoutEvidence(List<ProgressReport> reports) {
        var ofReports = withdrawals.find(reports);
        var corrections = correctedReports.corrections(reports);
        return reports.stream()
                .map(report -> ProgressReportRepresentation.of(
                        report,
                        ofReports.get(report.id()),
                        List.of(),
                        corrections.get(report.id()),
                        List.of(),
                        address))
                .toList();
    }

    /** @param itemIds ids of evidence; items of drafts are left out */
    List<EvidenceItemRepresentation> ofPublished(Collection<UUID> itemIds) {
        var items = evidence.published(itemIds);
        return ordered(items, evidenceRepresentations.represent(items));
    }

    private static List<EvidenceItemRepresentation> ordered(
            List<EvidenceItem> items, Map<UUID, EvidenceItemRepresentation> represented) {
        return items == null
                ? List.of()
                : items.stream().map(item -> represented.get(item.id())).toList();
    }
}
