package org.sequitur.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A public statement that asks another party for something.
 *
 * @param factId of the statement
 * @param on the day of the statement
 * @param dueOn by when an answer is expected; null for a kind without such a date
 * @param answers of a question: the ids of the answers that their body has not withdrawn. A question with answers is not
 *     open, but becomes so when the last of them is withdrawn.
 */
public record OpenRequest(
        UUID factId,
        Kind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate dueOn,
        List<UUID> answers) {

    /** What is asked for, by its author. */
    public enum Kind {
        /** Parliament asks the owner. */
        QUESTION(true),
        /** The owner asks Parliament for another deadline. */
        DEADLINE(false),
        /** The owner declares that it is not competent. */
        DECLARATION(false);

        private final boolean byParliament;

        Kind(boolean byParliament) {
            this.byParliament = byParliament;
        }
    }

    boolean isOpen(Kind wanted) {
        return kind == wanted && answers.isEmpty();
    }

    OpenRequest answered(UUID answerId) {
        return withAnswers(Stream.concat(answers.stream(), Stream.of(answerId)));
    }

    /** Without that answer, if it is one. */
    OpenRequest withoutAnswer(UUID answerId) {
        return withAnswers(answers.stream().filter(answer -> !answer.equals(answerId)));
    }

    /** Whether a withdrawal of that fact ends it. Parliament can withdraw a body's text, but not its statement. */
    boolean isEndedBy(UUID withdrawnId, boolean byParliament) {
        return factId.equals(withdrawnId) && kind.byParliament == byParliament;
    }

    private OpenRequest withAnswers(Stream<UUID> all) {
        return new OpenRequest(factId, kind, on, dueOn, all.toList());
    }
}
