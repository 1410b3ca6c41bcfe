package org.sequitur.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often each client may ask for each kind of work: a full minute's worth at once, then as it refills. */
@ApplicationScoped
class RateLimits {

    /** Clients of whom something is remembered. Who has been away for a minute has a full bucket again anyway. */
    private static final int MOST_CLIENTS = 50_000;

    private record Key(Work work, String client) {}

    private final WorkBounds bounds;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimits(WorkBounds bounds) {
        this.bounds = bounds;
    }

    /** @return 0 where it may be done now, or else after how many seconds */
    long take(Work work, String client) {
        var perMinute = bounds.of(work).perMinute();
        if (perMinute == 0) {
            return 0;
        }
        var taken =
                buckets.get(new Key(work, client), unknown -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
