package org.sequitur.followup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bytes of reports that were printed of the current state of the data, as many as fit in the memory that is for them. */
@ApplicationScoped
class RenderedReportCache {

    /**
     * @param changes that were counted before the report was read: it may be newer than these, never older
     * @param today on which lateness and silence depend
     */
    record Key(long changes, LocalDate today, ReportRequest asked, Edition edition, ReportFormat format) {}

    private final Cache<Key, byte[]> printed;

    RenderedReportCache(@ConfigProperty(name = "sequitur.report.kept-bytes") long mostBytes) {
        printed = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((Key key, byte[] bytes) -> bytes.length)
                .build();
    }

    /** Not printed while others wait for the cache: who prints at once is the print room's to decide. */
    byte[] get(Key key, Supplier<byte[]> printing) {
        var ready = printed.getIfPresent(key);
        if (ready == null) {
            ready = printing.get();
            printed.put(key, ready);
        }
        return ready;
    }

    /** Does now what the cache would do soon: forgets what does not fit. */
    void settle() {
        printed.cleanUp();
    }
}
