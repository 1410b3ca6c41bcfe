package org.sequitur.withdrawal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Withdrawals at the same time as other writes and reads. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ConcurrentWithdrawalsTest {

    private final String officer = Tokens.agency("cocom");

    private final String staff = Tokens.staff();

    private String commitmentId;

    private String words;

    @Inject
    RegisterResolution registration;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
        words = "victimname" + commitmentId.replaceAll("[^0-9a-z]", "");
    }

    /**
     * The withdrawal deletes search words that occur nowhere else, while a commitment of another resolution gets
     * them.
     */
    @Test
    void a_title_can_be_withdrawn_while_another_commitment_gets_its_words() throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        var other = TestResolutions.idOf(document) + "-2.1";
        for (var round = 0; round < 60; round++) {
            var shared = "round" + round + words;
            var title = SensitiveText.SHORT_TITLE.publish(commitmentId, shared);

            var statuses = Concurrently.statuses(
                    2,
                    i -> i == 0 ? withdraw(staff, title + "/withdrawal", "A name") : replaceShortTitle(other, shared));

            assertEquals(List.of(200, 200), statuses);
            for (var found : List.of(shared, shared.substring(2))) {
                get("/commitments?q=" + found).body("items.commitmentId", contains(other));
            }
        }
    }

    private ValidatableResponse replaceShortTitle(String commitment, String title) {
        return put(
                staff,
                "/commitments/" + commitment + "/shortTitle",
                "*",
                "{ \"title\": { \"fr\": \"%1$s\", \"nl\": \"Over %1$s\" } }".formatted(title));
    }

    @Test
    void concurrent_withdrawals_succeed_once() {
        var report = SensitiveText.PROGRESS_REPORT.publish(commitmentId, words);
        var tokens = List.of(officer, staff);

        var statuses = Concurrently.statuses(6, i -> withdraw(tokens.get(i % 2), report + "/withdrawal", "A name"));

        assertEquals(List.of(200, 409, 409, 409, 409, 409), statuses);
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(2));
    }

    /** Repeated: locks in another order deadlock in one of three rounds. */
    @RepeatedTest(10)
    void a_text_can_be_withdrawn_during_reads_and_publications() {
        var report = SensitiveText.PROGRESS_REPORT.publish(commitmentId, words);
        var id = report.substring(report.lastIndexOf('/') + 1);

        var statuses = Concurrently.statuses(12, i -> switch (i % 3) {
            case 0 -> assess(staff, commitmentId, id, "confirmed");
            case 1 -> withdraw(staff, report + "/withdrawal", "A name");
            default -> get(report);
        });

        // One withdrawal and one assessment succeed: an assessment that names none is refused once there is one.
        assertEquals(List.of(200, 200, 200, 200, 200, 201, 409, 409, 409, 409, 409, 409), statuses);
        assertTrue(!get(report).extract().asString().contains(words));
    }
}
