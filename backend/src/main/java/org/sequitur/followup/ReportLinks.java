package org.sequitur.followup;

import jakarta.ws.rs.core.UriBuilder;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.ResolutionRepresentation;

/** Addresses of the pages and API resources that a printed report refers to. */
public final class ReportLinks {

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

    /** The page of what the report covers; of a committee it is the list of its commitments. */
    public String covered(ReportLocale reportLocale) {
        var covered = report.bodyOrCommittee();
        if (covered == null) {
            return resolution(reportLocale, report.only().resolution());
        }
        return reportLocale.of(
                covered.scope().kind() == ReportScope.Kind.BODY
                        ? pages.body(covered.scope().id())
                        : pages.commitmentsOfCommittee(covered.name()));
    }

    /** The API address of all events; null for a committee, as events are not filtered by committee. */
    public String history() {
        if (report.bodyOrCommittee() == null) {
            return address.filtered(
                    "changes", "resolution", report.only().resolution().resolutionId());
        }
        var scope = report.bodyOrCommittee().scope();
        return scope.kind() == ReportScope.Kind.BODY ? address.filtered("changes", "owner", scope.id()) : null;
    }

    /** The API address of the commitments as of the last day. */
    public String data() {
        return UriBuilder.fromUri(commitments())
                .queryParam("asOf", report.period().to())
                .build()
                .toString();
    }

    private String commitments() {
        if (report.bodyOrCommittee() == null) {
            return report.only().resolution().commitmentsHref();
        }
        var scope = report.bodyOrCommittee().scope();
        var filter = scope.kind() == ReportScope.Kind.BODY ? "owner" : "committee";
        return address.filtered("commitments", filter, scope.id());
    }
}
