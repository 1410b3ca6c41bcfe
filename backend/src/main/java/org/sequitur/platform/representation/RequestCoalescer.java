package org.sequitur.platform.representation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The answers that are being built: who asks for one meanwhile waits for it instead of building it too, or each change
 * would make every reader of a busy address build the same.
 */
@ApplicationScoped
class RequestCoalescer {

    /** An answer, by the state that was current when it was asked for. */
    record Wanted(StateVersion state, String asked) {}

    /** What somebody does who has waited. */
    interface Waiting {

        void answered(Representation answer);

        /** It was refused, or it failed: others may fare better. */
        void without();

        /** The reader for whom it was built is gone. */
        void again();
    }

    private final Map<Wanted, List<Waiting>> waiting = new HashMap<>();

    /** Whether the caller is the first, who is to build it and to say when that has {@link #ended}; others are told then. */
    synchronized boolean begins(Wanted wanted, Waiting other) {
        var others = waiting.get(wanted);
        if (others == null) {
            waiting.put(wanted, new ArrayList<>());
            return true;
        }
        others.add(other);
        return false;
    }

    /** Does nothing the second time. */
    void ended(Wanted wanted, Consumer<Waiting> outcome) {
        List<Waiting> others;
        synchronized (this) {
            others = waiting.remove(wanted);
        }
        if (others != null) {
            others.forEach(outcome);
        }
    }
}
