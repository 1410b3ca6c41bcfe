package org.sequitur.platform.representation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public answers of the current state of the data, by what was asked; those of an older state are forgotten. */
@ApplicationScoped
class Representations {

    /** All answers of one state. */
    private record Generation(DataState state, Cache<String, Representation> answers) {}

    private final long mostBytes;
    private volatile Generation current;

    Representations(@ConfigProperty(name = "sequitur.representations.most-bytes") long mostBytes) {
        this.mostBytes = mostBytes;
        this.current = generation(null);
    }

    Representation get(DataState state, String asked) {
        var generation = current;
        return state.equals(generation.state()) ? generation.answers().getIfPresent(asked) : null;
    }

    /**
     * Keeps an answer that was built after the state was asked for. It may be newer than that state, never older; and
     * an answer that was long in the making does not bring an older state back.
     */
    synchronized void put(DataState state, String asked, Representation answer) {
        if (!state.equals(current.state())) {
            if (current.state() != null && state.isOlderThan(current.state())) {
                return;
            }
            current = generation(state);
        }
        current.answers().put(asked, answer);
    }

    private Generation generation(DataState state) {
        return new Generation(
                state,
                Caffeine.newBuilder()
                        .maximumWeight(mostBytes)
                        .weigher((String asked, Representation answer) -> asked.length() + answer.weight())
                        .build());
    }
}
