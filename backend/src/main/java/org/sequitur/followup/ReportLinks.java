package org.sequitur.followup;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.platform.http.PublicAddress;

/** Addresses of the pages and API resources that a printed report refers to. */
public final class ReportLinks {

    private static final Map<String, String> COMMITMENTS = Map.of("fr", "demandes", "nl", "verzoeken");
    private static final Map<String, String> RESOLUTIONS = Map.of("fr", "resolutions", "nl", "resoluties");

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

    public String resolution(ReportLocale reportLocale) {
        return page(reportLocale, RESOLUTIONS, report.resolution().resolutionId());
    }

    public String history() {
        return address.filtered("changes", "resolution", report.resolution().resolutionId());
    }

    /** The API address of the commitments as of the last day. */
    public String data() {
        return UriBuilder.fromUri(report.resolution().commitmentsHref())
                .queryParam("asOf", report.period().to())
                .build()
                .toString();
    }

    private String page(ReportLocale reportLocale, Map<String, String> segment, String id) {
        return UriBuilder.fromUri(site)
                .segment(reportLocale.tag(), segment.get(reportLocale.tag()), id)
                .build()
                .toString();
    }
}
