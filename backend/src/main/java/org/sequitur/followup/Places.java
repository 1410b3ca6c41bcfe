package org.sequitur.followup;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.platform.http.PublicAddress;

/** Where a reader of a printed report finds what it says, on the page and in the API. */
public final class Places {

    private static final Map<String, String> COMMITMENTS = Map.of("fr", "demandes", "nl", "verzoeken");
    private static final Map<String, String> RESOLUTIONS = Map.of("fr", "resolutions", "nl", "resoluties");

    private final String site;
    private final PublicAddress address;
    private final FollowUpReport report;

    Places(String site, PublicAddress address, FollowUpReport report) {
        this.site = site;
        this.address = address;
        this.report = report;
    }

    public String commitment(Tongue tongue, CommitmentRepresentation commitment) {
        return page(tongue, COMMITMENTS, commitment.commitmentId());
    }

    public String resolution(Tongue tongue) {
        return page(tongue, RESOLUTIONS, report.resolution().resolutionId());
    }

    public String history() {
        return address.filtered("changes", "resolution", report.resolution().resolutionId());
    }

    /** The commitments as they stood on the last day. */
    public String data() {
        return UriBuilder.fromUri(report.resolution().commitmentsHref())
                .queryParam("asOf", report.period().to())
                .build()
                .toString();
    }

    private String page(Tongue tongue, Map<String, String> segment, String id) {
        return UriBuilder.fromUri(site)
                .segment(tongue.tag(), segment.get(tongue.tag()), id)
                .build()
                .toString();
    }
}
