package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.Tokens;

/** The default write rate limit for each account. */
class WriteRateIT {

    private static final int PER_MINUTE = 120;

    /** Enough to use up the allowance even if it refills during slow requests. */
    private static final int MAX_REQUESTS = 20 * PER_MINUTE;

    private static final String REPORTS = "/commitments/a-590-2.3/progressReports";

    @Test
    void writes_beyond_the_rate_limit_are_refused_per_account(@TempDir Path folder) {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var environment = new HashMap<>(RealKeycloak.settings());
        environment.putAll(database.settings());
        environment.put("SEQUITUR_IMPORT_AT_START", "a-590");
        var account = Tokens.agency("erip");
        try (var api = PackagedApi.start(environment)) {
            var served = 0;
            // Another body owns this commitment, so that nothing is written.
            var response = api.post(REPORTS, account, "{}");
            while (response.statusCode() == 403 && ++served < MAX_REQUESTS) {
                response = api.post(REPORTS, account, "{}");
            }

            assertEquals(429, response.statusCode(), response.body());
            assertTrue(served >= PER_MINUTE, served + " requests were served");
            var seconds = Integer.parseInt(
                    response.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(seconds >= 1 && seconds <= 60, "Retry-After: " + seconds);
            assertTrue(response.body().contains(":tooManyRequests\""), response.body());
            assertEquals(403, api.post(REPORTS, Tokens.agency("actiris"), "{}").statusCode());
        } finally {
            database.close();
        }
    }
}
