package org.sequitur.followup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Caches rendered reports for the current version of the public data, up to a limit in bytes. */
@ApplicationScoped
class RenderedReportCache {

    /**
     * @param changes the change counter before the data were read; the report may be newer than it, never older
     * @param today the day, on which overdue and silence depend
     */
    record Key(
            long changes,
            LocalDate today,
            ReportParameters parameters,
            ReportLanguages languages,
            ReportFormat format) {}

    private final Cache<Key, byte[]> reports;

    RenderedReportCache(@ConfigProperty(name = "sequitur.report.kept-bytes") long maxBytes) {
        reports = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                // Evicts in the calling thread, so that the limit holds at once.
                .executor(Runnable::run)
                .weigher((Key key, byte[] report) -> report.length)
                .build();
    }

    /** Renders outside the cache's lock; {@link RenderLimiter} bounds concurrent rendering. */
    byte[] get(Key key, Supplier<byte[]> render) {
        var bytes = reports.getIfPresent(key);
        if (bytes == null) {
            bytes = render.get();
            reports.put(key, bytes);
        }
        return bytes;
    }
}
