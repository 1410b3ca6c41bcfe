package org.sequitur.erratum;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Two members of the staff correct a wrong transcription. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ErratumTest {

    private static final String RIGHT = "réaliser le texte tel qu’imprimé zzrectifie;";

    @Inject
    RegisterResolution registration;

    private String original;
    private String resolution;
    private String commitment;
    private String block;
    private String yesterday;

    @BeforeEach
    void register() throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        original = document.toString();
        registration.register(original);
        resolution = TestResolutions.idOf(document);
        commitment = resolution + "-2.4";
        block = TestResolutions.placeOf(original, "2.4") + "/text";
        yesterday = BrusselsTime.today(Clock.systemUTC()).minusDays(1).toString();
    }

    @Test
    void a_confirmed_erratum_changes_the_text_and_keeps_the_earlier_one_readable() {
        var before = text(get("/commitments/" + commitment), "/text/fr");
        var dutch = text(get("/commitments/" + commitment), "/text/nl");
        confirmErratum(proposeErratum(Tokens.staff(), resolution, block, RIGHT))
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("decided.byCaller", equalTo(true));

        get("/commitments/" + commitment)
                .body("text.fr", equalTo(RIGHT))
                .body("text.nl", equalTo(dutch))
                .body("$", hasKey("correctedOn"))
                .body("correctedParts", equalTo(List.of("text")));
        get("/resolutions/" + resolution + "/text")
                .body("errata", hasSize(1))
                .body("errata[0].block", equalTo(block))
                .body("errata[0].before.text.fr", equalTo(before))
                .body("errata[0].after.text.fr", equalTo(RIGHT));
        get("/resolutions/" + resolution + "/document").body(containsString(RIGHT));
        get("/commitments/" + commitment + "/errata")
                .body("items", hasSize(1))
                .body("items[0].source.page", equalTo(3))
                .body("items[0].reason.fr", equalTo("mot en français"));
        get("/commitments/" + commitment + "/history").body("items[0].kind", equalTo("wordingCorrected"));
        get("/resolutions/" + resolution + "/textHistory").body("themes[1].requests[3]", hasKey("correctedOn"));
        get("/commitments?resolution=" + resolution + "&q=zzrectifie")
                .body("items.commitmentId", equalTo(List.of(commitment)));
    }

    @Test
    void a_past_day_answers_with_the_earlier_text() {
        var before = text(get("/commitments/" + commitment), "/text/fr");
        confirmErratum(proposeErratum(Tokens.staff(), resolution, block, RIGHT)).statusCode(200);

        get("/commitments/" + commitment + "?asOf=" + yesterday)
                .body("text.fr", equalTo(before))
                .body("$", not(hasKey("correctedOn")));
        get("/commitments?resolution=" + resolution + "&asOf=" + yesterday + "&pageSize=100")
                .body("items.text.fr", hasItem(before))
                .body("items.text.fr", not(hasItem(RIGHT)));
    }

    @Test
    void a_proposed_or_refused_erratum_changes_nothing() {
        var tag = get("/commitments/" + commitment).extract().header("ETag");
        var proposal = text(proposeErratum(Tokens.staff(), resolution, block, RIGHT), "/erratumProposalId");
        as(Tokens.secondStaff()).get("/erratumProposals").then().body("items[0].state", equalTo("proposed"));

        put(Tokens.secondStaff(), "/erratumProposals/" + proposal + "/refusal", "*", "{ \"reason\": \"Non.\" }")
                .statusCode(200)
                .body("refusalReason", equalTo("Non."));

        assertEquals(tag, get("/commitments/" + commitment).extract().header("ETag"));
        get("/resolutions/" + resolution + "/errata").body("items", hasSize(0));
        get("/resolutions/" + resolution + "/text").body("$", not(hasKey("errata")));
        put(Tokens.secondStaff(), "/erratumProposals/" + proposal + "/confirmation", "*")
                .statusCode(409);
        proposeErratum(Tokens.staff(), resolution, block, RIGHT).statusCode(201);
    }

    @Test
    void the_proposer_of_an_erratum_cannot_confirm_it() {
        var proposal = text(proposeErratum(Tokens.staff(), resolution, block, RIGHT), "/erratumProposalId");

        put(Tokens.staff(), "/erratumProposals/" + proposal + "/confirmation", "*")
                .statusCode(409)
                .body("detail", containsString("autre personne"));
    }

    @Test
    void a_decision_needs_the_version_that_was_read() {
        var proposal = text(proposeErratum(Tokens.staff(), resolution, block, RIGHT), "/erratumProposalId");
        var path = "/erratumProposals/" + proposal + "/confirmation";

        put(Tokens.secondStaff(), path).statusCode(428);
        put(Tokens.secondStaff(), path, "\"other\"").statusCode(412);
    }

    @Test
    void of_concurrent_proposals_for_a_block_one_is_accepted() {
        assertEquals(
                List.of(201, 409, 409, 409),
                Concurrently.statuses(4, i -> proposeErratum(Tokens.staff(), resolution, block, RIGHT + i)));
    }

    @Test
    void an_owner_is_corrected_and_past_days_keep_the_earlier_one() {
        confirmErratum(proposeErratum(
                        Tokens.staff(), resolution, block.replace("/text", "/owner"), "\"bodyId\": \"erip\"", "mot"))
                .statusCode(200);

        get("/commitments/" + commitment)
                .body("owner.bodyId", equalTo("erip"))
                .body("correctedParts", equalTo(List.of("owner")));
        get("/commitments/" + commitment + "/history").body("items[0].kind", equalTo("ownerCorrected"));
        get("/commitments/" + commitment + "?asOf=" + yesterday).body("owner.bodyId", equalTo("cocom"));
        get("/commitments?resolution=" + resolution + "&owner=erip&pageSize=100")
                .body("items.commitmentId", hasItem(commitment));
        get("/commitments?resolution=" + resolution + "&owner=cocom&pageSize=100&asOf=" + yesterday)
                .body("items.commitmentId", hasItem(commitment));
        get("/commitments/" + commitment + "/errata")
                .body("items[0].part", equalTo("owner"))
                .body("items[0].before.owner.bodyId", equalTo("cocom"));
        for (var table : List.of("commitments", "errata", "changes")) {
            get("/exports/" + table + "?format=csv&resolution=" + resolution)
                    .body(containsString("Organisme responsable"), containsString("Verantwoordelijke instelling"));
        }
    }

    @Test
    void a_heading_is_corrected_in_the_journal_of_each_request_of_its_theme() {
        confirmErratum(proposeErratum(Tokens.staff(), resolution, "/requests/themes/1/heading", "Un titre rectifié"))
                .statusCode(200);

        get("/commitments/" + commitment).body("theme.heading.fr", equalTo("Un titre rectifié"));
        get("/commitments/" + commitment + "?asOf=" + yesterday)
                .body("theme.heading.fr", not(equalTo("Un titre rectifié")));
        get("/commitments/" + resolution + "-2.1/history").body("items[0].kind", equalTo("headingCorrected"));
        get("/commitments/" + resolution + "-1.1/history").body("items", hasSize(0));
        get("/resolutions/" + resolution + "/text").body("errata", hasSize(1));
    }

    @Test
    void a_request_names_each_part_that_was_corrected_once() {
        for (var wording : List.of(RIGHT, RIGHT + " encore")) {
            confirmErratum(proposeErratum(Tokens.staff(), resolution, block, wording))
                    .statusCode(200);
        }
        confirmErratum(proposeErratum(Tokens.staff(), resolution, "/requests/themes/1/shortHeading", "Titre"))
                .statusCode(200);

        get("/commitments/" + commitment).body("correctedParts", equalTo(List.of("text", "heading")));
        get("/commitments/" + resolution + "-2.1").body("correctedParts", equalTo(List.of("heading")));
        get("/resolutions/" + resolution + "/textHistory").body("themes[1].requests[0]", not(hasKey("correctedOn")));
        get("/feeds/fr?resolution=" + resolution)
                .body(containsString("Texte rectifié"), containsString("Titre du thème rectifié"));
        get("/feeds/nl?resolution=" + resolution)
                .body(containsString("Tekst verbeterd"), containsString("Titel van het thema verbeterd"));
    }

    @Test
    void the_title_is_corrected_without_an_entry_in_a_journal() {
        confirmErratum(proposeErratum(Tokens.staff(), resolution, "/title", "Résolution rectifiée"))
                .statusCode(200);

        get("/resolutions/" + resolution).body("title.fr", equalTo("Résolution rectifiée"));
        get("/resolutions/" + resolution + "/errata")
                .body("items[0]", not(hasKey("commitment")))
                .body("items[0].part", equalTo("title"))
                .body("items[0].wordingHashBefore", not(equalTo("")));
    }

    @Test
    void importing_the_document_as_it_was_before_changes_nothing() throws InvalidDocumentException {
        confirmErratum(proposeErratum(Tokens.staff(), resolution, block, RIGHT)).statusCode(200);

        assertEquals(RegisterResolution.Outcome.ALREADY_REGISTERED, registration.register(original));

        get("/commitments/" + commitment).body("text.fr", equalTo(RIGHT));
    }

    @Test
    void the_hashes_of_two_errata_are_a_chain() {
        confirmErratum(proposeErratum(Tokens.staff(), resolution, block, RIGHT)).statusCode(200);
        confirmErratum(proposeErratum(Tokens.staff(), resolution, "/title", "Résolution rectifiée"))
                .statusCode(200);

        var errata = get("/resolutions/" + resolution + "/errata").body("items", hasSize(2));
        assertEquals(text(errata, "/items/1/wordingHashAfter"), text(errata, "/items/0/wordingHashBefore"));
        assertNotEquals(text(errata, "/items/0/wordingHashAfter"), text(errata, "/items/0/wordingHashBefore"));
    }

    @Test
    void a_withdrawal_deletes_the_reason_in_the_errata_of_all_requests() {
        confirmErratum(proposeErratum(Tokens.staff(), resolution, "/requests/themes/1/heading", "Un titre rectifié"))
                .statusCode(200);
        var erratum = text(get("/commitments/" + commitment + "/errata"), "/items/0/erratumId");

        withdraw(Tokens.staff(), "/errata/" + erratum + "/withdrawal", "A name").statusCode(200);

        get("/commitments/" + resolution + "-2.1/errata")
                .body("items[0].reason", nullValue())
                .body("items[0].withdrawal", notNullValue());
    }
}
