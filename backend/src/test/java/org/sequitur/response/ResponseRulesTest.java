package org.sequitur.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** The domain enforces the contract's limits itself, without a preceding contract validation. */
class ResponseRulesTest {

    private static final Commitment COMMITMENT = new Commitment() {};
    private static final LocalizedText GOOD = new LocalizedText("Bon.", "Goed.");

    @Test
    void a_source_is_a_web_url_without_user_info() {
        for (var source : List.of("http://user:pass@example.org/", "javascript:alert(1)", "file:///etc/passwd")) {
            var recorded = new CreateGovernmentResponse(
                    GovernmentResponse.ACCEPTED, LocalDate.of(2024, 1, 1), GOOD, Language.FR, source, null);
            var problem = assertThrows(
                    Problem.class, () -> new GovernmentResponseFact(COMMITMENT, null, recorded, Instant.now()));
            assertEquals("/source", problem.issues().getFirst().name());
        }
    }
}
