package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenderedReportCacheTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final ReportParameters REQUEST = new ReportParameters(
            new ReportScope(ReportScope.Kind.RESOLUTION, "a-590"), new Period(DAY, DAY), CommitmentCriteria.ALL);

    private final AtomicInteger prints = new AtomicInteger();

    @Test
    void a_report_is_rendered_once_for_each_data_version() {
        var reports = new RenderedReportCache(1_000);

        assertArrayEquals(print(reports, 1, 10), print(reports, 1, 10));
        assertEquals(1, prints.get());
        print(reports, 2, 10);
        assertEquals(2, prints.get());
    }

    @Test
    void a_report_larger_than_the_cache_is_not_cached() {
        var reports = new RenderedReportCache(1_000);

        print(reports, 1, 1_001);
        print(reports, 1, 1_001);

        assertEquals(2, prints.get());
    }

    private byte[] print(RenderedReportCache reports, long changes, int bytes) {
        var key = new RenderedReportCache.Key(changes, DAY, REQUEST, ReportLanguages.named("fr"), ReportFormat.PDF);
        return reports.get(key, () -> {
            prints.incrementAndGet();
            return new byte[bytes];
        });
    }
}
