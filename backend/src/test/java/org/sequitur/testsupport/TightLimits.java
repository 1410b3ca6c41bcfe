package org.sequitur.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits and timeouts that a test reaches within seconds. */
public class TightLimits implements QuarkusTestProfile {

    public static final int CONNECTIONS_PER_ADDRESS = 100;

    public static final int REPORT_COMMITMENTS = 40;
    public static final int REPORT_FACTS = 30;
    public static final int PER_MINUTE = 5;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("sequitur.connections.max-per-address", String.valueOf(CONNECTIONS_PER_ADDRESS)),
                Map.entry("sequitur.connections.idle", "5S"),
                Map.entry("sequitur.connections.request", "5S"),
                Map.entry("sequitur.connections.stalled", "1S"),
                Map.entry("sequitur.max-response", "45000"),
                Map.entry("sequitur.trusted-proxies", "127.0.0.99"),
                Map.entry("sequitur.work.rendering.per-minute", String.valueOf(PER_MINUTE)),
                Map.entry("sequitur.work.export.per-minute", String.valueOf(PER_MINUTE)),
                Map.entry("sequitur.work.search.per-minute", String.valueOf(PER_MINUTE)),
                Map.entry("sequitur.work.upload.per-minute", String.valueOf(PER_MINUTE)),
                Map.entry("sequitur.report.max-commitments", String.valueOf(REPORT_COMMITMENTS)),
                Map.entry("sequitur.report.max-facts", String.valueOf(REPORT_FACTS)),
                Map.entry("sequitur.work.body-timeout", "1S"),
                Map.entry("sequitur.connections.max-unsent-per-address", "4194304"));
    }
}
