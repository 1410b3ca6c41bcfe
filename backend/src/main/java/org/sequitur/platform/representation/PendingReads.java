package org.sequitur.platform.representation;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Those who wait to be told the state of the data. */
final class PendingReads {

    private static final Logger LOG = Logger.getLogger(PendingReads.class);

    /** Somebody who wants to know, and where to tell it. */
    record Question(Context context, BiConsumer<StateVersion, Throwable> answer) {}

    private List<Question> waiting = new ArrayList<>();

    /** Whether it is the first since they were last taken. */
    synchronized boolean add(Context context, BiConsumer<StateVersion, Throwable> answer) {
        var first = waiting.isEmpty();
        waiting.add(new Question(context, answer));
        return first;
    }

    synchronized List<Question> take() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var taken = waiting;
        waiting = new ArrayList<>(taken.size());
        return taken;
    }

    /** One task for each event loop, not one for each request. */
    static void answer(List<Question> questions, StateVersion state, Throwable away) {
        questions.stream()
                .collect(Collectors.groupingBy(question -> VertxContext.getRootContext(question.context())))
                .forEach((eventLoop, asked) ->
                        eventLoop.runOnContext(ignored -> asked.forEach(question -> tell(question, state, away))));
    }

    /** What goes wrong with one answer is not to keep the others from theirs. */
    private static void tell(Question question, StateVersion state, Throwable away) {
        try {
            question.answer().accept(state, away);
        } catch (RuntimeException fault) {
            LOG.error("A reader could not be answered", fault);
        }
    }
}
