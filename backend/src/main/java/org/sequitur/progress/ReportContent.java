package org.sequitur.progress;

import java.util.LinkedHashMap;
import java.util.Map;

/** The content of a report from which its hash is computed. */
final class ReportContent {

    private ReportContent() {}

    /** JSON property names with their values. Those that older reports do not have are left out, so that their hashes stay the same. */
    static Map<String, Object> of(ProgressReport report) {
        var content = new LinkedHashMap<String, Object>();
        content.put("bodyId", report.reportingBody().id());
        content.put("implementationStatus", report.implementationStatus().code());
        content.put("percentDone", report.percentDone());
        content.put(
                "expectedOn",
                report.expectedOn() == null ? null : report.expectedOn().toString());
        content.put("proofs", report.evidenceRefs());
        content.put("narrative", report.narrative());
        content.put("originalLanguage", report.originalLanguage().tag());
        if (report.unchangedFrom() != null) {
            content.put("unchangedFrom", report.unchangedFrom().id().toString());
        }
        if (report.corrects() != null) {
            content.put("corrects", report.corrects().id().toString());
        }
        if (report.isEntered()) {
            content.put("reportedOn", report.reportedOn().toString());
        }
        if (report.publicationId() != null) {
            content.put("publicationId", report.publicationId().toString());
        }
        return content;
    }
}
