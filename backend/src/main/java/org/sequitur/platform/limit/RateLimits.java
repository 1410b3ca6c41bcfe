package org.sequitur.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Rate limits per client and kind of work (token bucket): a burst of one minute's allowance, then a steady refill. */
@ApplicationScoped
class RateLimits {

    /**
     * Maximum number of remembered clients. After a minute without requests a bucket is full again, so forgetting it
     * changes nothing.
     */
    private static final int MAX_CLIENTS = 50_000;

    private record Key(Work work, String client) {}

    private final WorkLimits workLimits;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimits(WorkLimits workLimits) {
        this.workLimits = workLimits;
    }

    /** @return 0 if the request is allowed now, otherwise the number of seconds to wait */
    long take(Work work, String client) {
        var perMinute = workLimits.of(work).perMinute();
        if (perMinute == 0) {
            return 0;
        }
        var probe =
                buckets.get(new Key(work, client), absent -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
