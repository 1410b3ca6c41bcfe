package org.sequitur.followup;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.ResolutionRepresentation;

/** Addresses of the pages and API resources that a printed report refers to. */
public final class ReportLinks {

    private static final String COMMITMENT = "commitment";

    private final PageAddress pages;
    private final PublicAddress address;
    private final FollowUpReport report;

    ReportLinks(PageAddress pages, PublicAddress address, FollowUpReport report) {
        this.pages = pages;
        this.address = address;
        this.report = report;
    }

    public String commitment(ReportLocale reportLocale, CommitmentRepresentation commitment) {
        return reportLocale.of(pages.commitment(commitment.commitmentId()));
    }

    public String resolution(ReportLocale reportLocale, ResolutionRepresentation resolution) {
        return reportLocale.of(pages.resolutionText(resolution.resolutionId()));
    }

    /** The page on the scope of the report; of a committee and of a sitting it is the list of its commitments. */
    public String covered(ReportLocale reportLocale) {
        var scope = report.scope();
        return switch (scope.kind()) {
            case RESOLUTION -> resolution(reportLocale, report.single().resolution());
            case BODY -> reportLocale.of(pages.body(scope.id()));
            case COMMITTEE ->
                reportLocale.of(pages.commitmentsOfCommittee(report.namedScope().name()));
            case SITTING -> reportLocale.of(pages.commitments(Map.of(COMMITMENT, scope.commitmentIds())));
            case ROUND -> reportLocale.of(pages.reportingRound(scope.id()));
        };
    }

    /** The API address of all events; null for a committee, a sitting or a round. */
    public String history() {
        var scope = report.scope();
        return switch (scope.kind()) {
            case RESOLUTION -> address.filtered("changes", "resolution", scope.id());
            case BODY -> address.filtered("changes", "owner", scope.id());
            case COMMITTEE, SITTING, ROUND -> null;
        };
    }

    /** The API address of the heads of all journals. */
    public String head() {
        return address.to("journalHeads", report.head().endOf().toString());
    }

    /** The API address of the commitments as of the last day; null for a round, which may have too many to name. */
    public String data() {
        return report.scope().kind() == ReportScope.Kind.ROUND
                ? null
                : UriBuilder.fromUri(commitments())
                        .queryParam("asOf", report.period().to())
                        .build()
                        .toString();
    }

    private String commitments() {
        var scope = report.scope();
        return switch (scope.kind()) {
            case RESOLUTION -> report.single().resolution().commitmentsHref();
            case BODY -> address.filtered("commitments", "owner", scope.id());
            case COMMITTEE -> address.filtered("commitments", "committee", scope.id());
            case SITTING, ROUND -> address.filtered("commitments", Map.of(COMMITMENT, scope.commitmentIds()));
        };
    }
}
