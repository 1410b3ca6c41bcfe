package org.sequitur.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** The domain refuses invalid input even without the contract check. */
class DeadlineRulesTest {

    private static final Commitment COMMITMENT = new Commitment() {};
    private static final LocalizedText GOOD = new LocalizedText("Bon.", "Goed.");

    @Test
    void a_deadline_of_the_year_9999_is_refused() {
        var wanted = new CreateDeadline(LocalDate.of(9999, 12, 31), GOOD, Language.FR, null);
        var problem = assertThrows(Problem.class, () -> new Deadline(COMMITMENT, null, wanted, Instant.now()));
        assertEquals("/deadline", problem.issues().getFirst().name());
    }

    @Test
    void a_reason_that_is_blank_is_refused() {
        var wanted = new CreateDeadline(LocalDate.of(2033, 1, 1), new LocalizedText("Bon.", " "), Language.FR, null);
        var problem = assertThrows(Problem.class, () -> new Deadline(COMMITMENT, null, wanted, Instant.now()));
        assertEquals("/reason/nl", problem.issues().getFirst().name());
    }
}
