package org.sequitur.platform.representation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.observation.OperationMeter;

/**
 * The public answers of the current state of the data, by what was asked, where those of an older state are forgotten;
 * and those that do not depend on the data.
 */
@ApplicationScoped
class ResponseCache {

    /** All answers of one state. */
    private record Generation(StateVersion state, Cache<String, Kept> answers) {}

    /** The part of the memory that is for what does not depend on the data. */
    private static final int LASTING = 8;

    private final long mostBytes;
    private final Generation lasting;
    private volatile Generation current;

    ResponseCache(@ConfigProperty(name = "sequitur.representations.most-bytes") long mostBytes) {
        this.mostBytes = mostBytes;
        this.lasting = generation(StateVersion.ANY, mostBytes / LASTING);
        this.current = generation(null, 0);
    }

    /**
     * An answer, and the state for which it holds.
     *
     * @param meter of the operation that gave it
     */
    record Kept(StateVersion state, Representation answer, OperationMeter meter) {}

    Representation get(StateVersion state, String asked) {
        var generation = state == StateVersion.ANY ? lasting : current;
        var kept = state.equals(generation.state()) ? generation.answers().getIfPresent(asked) : null;
        return kept == null ? null : kept.answer();
    }

    /** The newest answer there is, or null; whether it still holds remains to be seen. */
    Kept newest(String asked) {
        var kept = current.answers().getIfPresent(asked);
        return kept == null ? lasting.answers().getIfPresent(asked) : kept;
    }

    /**
     * Keeps an answer that was built after the state was asked for. It may be newer than that state, never older; and
     * an answer that was long in the making does not bring an older state back.
     */
    synchronized void put(StateVersion state, String asked, Representation answer, OperationMeter meter) {
        var kept = new Kept(state, answer, meter);
        if (state == StateVersion.ANY) {
            lasting.answers().put(asked, kept);
            return;
        }
        if (!state.equals(current.state())) {
            if (current.state() != null && state.isOlderThan(current.state())) {
                return;
            }
            current = generation(state, mostBytes);
        }
        current.answers().put(asked, kept);
    }

    private static Generation generation(StateVersion state, long mostBytes) {
        return new Generation(
                state,
                Caffeine.newBuilder()
                        .maximumWeight(mostBytes)
                        .weigher((String asked, Kept kept) ->
                                asked.length() + kept.answer().weight())
                        .build());
    }
}
