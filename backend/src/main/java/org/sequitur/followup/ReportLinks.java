package org.sequitur.followup;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.ResolutionRepresentation;

/** Addresses of the pages and API resources that a printed report refers to. */
public final class ReportLinks {

    private static final Map<String, String> COMMITMENTS = Map.of("fr", "demandes", "nl", "verzoeken");
    private static final Map<String, String> RESOLUTIONS = Map.of("fr", "resolutions", "nl", "resoluties");

    private static final Map<String, String> BODIES = Map.of("fr", "organismes", "nl", "instellingen");

    private final String site;
    private final PublicAddress address;
    private final FollowUpReport report;

    ReportLinks(String site, PublicAddress address, FollowUpReport report) {
        this.site = site;
        this.address = address;
        this.report = report;
    }

    public String commitment(ReportLocale reportLocale, CommitmentRepresentation commitment) {
        return page(reportLocale, COMMITMENTS, commitment.commitmentId());
    }

    public String resolution(ReportLocale reportLocale, ResolutionRepresentation resolution) {
        return page(reportLocale, RESOLUTIONS, resolution.resolutionId());
    }

    /** The page of what the report covers; of a committee it is the list of its commitments. */
    public String covered(ReportLocale reportLocale) {
        if (report.bodyOrCommittee() == null) {
            return resolution(reportLocale, report.only().resolution());
        }
        var scope = report.bodyOrCommittee().scope();
        return scope.kind() == ReportScope.Kind.BODY
                ? page(reportLocale, BODIES, scope.id())
                : UriBuilder.fromUri(site)
                        .segment(reportLocale.tag(), COMMITMENTS.get(reportLocale.tag()))
                        .queryParam("committee", "{name}")
                        .build(reportLocale.of(report.bodyOrCommittee().name()))
                        .toString();
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

    private String page(ReportLocale reportLocale, Map<String, String> segment, String id) {
        return UriBuilder.fromUri(site)
                .segment(reportLocale.tag(), segment.get(reportLocale.tag()), id)
                .build()
                .toString();
    }
}
