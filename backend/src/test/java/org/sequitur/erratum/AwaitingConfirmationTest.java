package org.sequitur.erratum;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.hamcrest.Matcher;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.commitment.Commitment;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** A proposed erratum is in the inbox of the staff who may confirm it. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AwaitingConfirmationTest {

    private static final String INBOX = "erratumProposals.erratumProposalId";

    @Inject
    RegisterResolution registration;

    @Inject
    SessionFactory sessions;

    private String original;
    private String resolution;
    private ValidatableResponse proposal;
    private String id;

    @BeforeEach
    void propose_an_erratum() throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        original = document.toString();
        registration.register(original);
        resolution = TestResolutions.idOf(document);
        proposal = proposeErratum(Tokens.staff(), resolution, "/title", "Le titre");
        id = text(proposal.statusCode(201), "/erratumProposalId");
    }

    @Test
    void a_proposed_erratum_awaits_the_other_members_of_staff_until_it_is_confirmed() {
        inbox(Tokens.secondStaff(), hasItem(id));
        inbox(Tokens.staff(), anyOf(nullValue(), not(hasItem(id))));
        as(Tokens.agency("cocom")).get("/me").then().statusCode(200).body("erratumProposals", nullValue());

        confirmErratum(proposal).statusCode(200);

        inbox(Tokens.secondStaff(), anyOf(nullValue(), not(hasItem(id))));
    }

    @Test
    void a_refused_erratum_awaits_no_confirmation() {
        refuse(id);

        inbox(Tokens.secondStaff(), anyOf(nullValue(), not(hasItem(id))));
    }

    @Test
    void a_short_title_that_repeats_words_to_correct_is_named() {
        var block = TestResolutions.placeOf(original, "2.3") + "/text";

        proposal.body("titlesToReview", empty());
        var repeated = proposeErratum(Tokens.staff(), resolution, block, "harmoniser l’accès à l’aide médicale rapide;")
                .statusCode(201)
                .body("titlesToReview.number", equalTo(List.of("2.3")));
        refuse(text(repeated, "/erratumProposalId")).body("titlesToReview", empty());
        block = TestResolutions.placeOf(original, "2.4") + "/text";
        proposeErratum(
                        Tokens.staff(),
                        resolution,
                        block,
                        "garantir aux organisations de terrain les moyens suffisants pour exécuter leurs missions;")
                .statusCode(201)
                .body("titlesToReview", empty());
    }

    @Test
    void of_the_commitments_of_the_resolution_only_those_that_are_named_are_loaded() {
        var block = TestResolutions.placeOf(original, "2.3") + "/text";
        var repeated = text(
                proposeErratum(Tokens.staff(), resolution, block, "harmoniser l’accès à l’aide médicale rapide;")
                        .statusCode(201),
                "/erratumProposalId");
        // Waits until the index of the search is built, which reads the database in the background.
        get("/commitments?q=depistage").statusCode(200);
        sessions.getStatistics().setStatisticsEnabled(true);
        try {
            sessions.getStatistics().clear();
            as(Tokens.staff())
                    .get("/erratumProposals/" + repeated)
                    .then()
                    .statusCode(200)
                    .body("titlesToReview.number", equalTo(List.of("2.3")));
            assertEquals(
                    1,
                    sessions.getStatistics()
                            .getEntityStatistics(Commitment.class.getName())
                            .getLoadCount());
        } finally {
            sessions.getStatistics().setStatisticsEnabled(false);
        }
        refuse(repeated);
    }

    private static ValidatableResponse refuse(String proposalId) {
        return put(Tokens.staff(), "/erratumProposals/" + proposalId + "/refusal", "*", "{ \"reason\": \"Non.\" }")
                .statusCode(200);
    }

    private static void inbox(String token, Matcher<?> expected) {
        as(token).get("/me").then().statusCode(200).body(INBOX, expected);
    }
}
