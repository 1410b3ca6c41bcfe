package org.sequitur.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** The domain enforces the contract's limits itself, without a preceding contract validation. */
class QuestionRulesTest {

    private static final Commitment COMMITMENT = new Commitment() {};
    private static final LocalizedText GOOD = new LocalizedText("Bon.", "Goed.");

    @Test
    void a_blank_question_is_refused() {
        var question = new CreateQuestion(
                Visibility.PUBLIC, new LocalizedText(" ", "Goed."), Language.FR, LocalDate.of(2033, 1, 1), null);
        var problem = assertThrows(Problem.class, () -> new Question(COMMITMENT, question, Instant.now()));
        assertEquals("/text/fr", problem.issues().getFirst().name());
    }

    @Test
    void an_expected_date_in_the_year_9999_is_refused() {
        var question = new CreateQuestion(Visibility.PUBLIC, GOOD, Language.FR, LocalDate.of(9999, 1, 1), null);
        var problem = assertThrows(Problem.class, () -> new Question(COMMITMENT, question, Instant.now()));
        assertEquals("/answerExpectedOn", problem.issues().getFirst().name());
    }
}
