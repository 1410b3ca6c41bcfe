package org.sequitur.resolutionlist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Resolutions are found by words in the same way as commitments. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ResolutionSearchTest {

    private static final String SESSION = "2092-2093";

    /** On noise at night, and on accessible services. */
    private static List<String> both;

    @BeforeEach
    void register_two_resolutions_of_a_session_that_no_other_test_uses() throws InvalidDocumentException {
        if (both == null) {
            both = List.of(register("a-9202", "Z-1"), register("a-9303", "Z-2"));
            classify(Tokens.staff(), both.getFirst(), """
                    { "committee": { "fr": "Commission du Repos", "nl": "Commissie voor de Rust" },
                      "legislature": "2091-2094", "policyAreas": ["environment"] }""").statusCode(201);
        }
    }

    private static String register(String sample, String documentNumber) throws InvalidDocumentException {
        var document = TestResolutions.fictitious(sample)
                .put("documentNumber", documentNumber)
                .put("session", SESSION);
        CDI.current().select(RegisterResolution.class).get().register(document.toString());
        return TestResolutions.idOf(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Inflected, a synonym, a part of a Dutch compound, without accents, the number and the session.
                "bruits nocturnes",
                "tapage",
                "lawaai",
                "reduire",
                "Z-1",
                "2092-2093 slaap",
                // Committee, policy area, owner.
                "commissions repos",
                "rust",
                "climat",
                "leefmilieu klimaat",
                "commission repos",
                "commissie Rust",
                "2091-2094",
                "zittingsperiode 2091-2094",
                // The session and the day of adoption, as they are shown.
                "session 2092-2093 repos",
                "zitting 2092-2093 rust",
                "14 mars 2025",
                "aangenomen op 14 maart 2025",
                "MIVB",
                "Société des transports",
                // Words of different texts.
                "stib repos bruit"
            })
    void a_resolution_is_found_by_its_texts_classification_and_owners(String words) {
        found(words).body("items.resolutionId", contains(both.getFirst()));
    }

    /** Both were classified today. */
    @Test
    void the_classification_finds_no_resolution_on_a_past_day_but_the_day_of_adoption_does() {
        var yesterday = "&asOf=" + LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1);

        found("repos" + yesterday).body("items", empty());
        found("climat" + yesterday).body("items", empty());
        found("14 mars 2025" + yesterday).body("items.resolutionId", contains(both.getFirst()));
    }

    @Test
    void all_words_must_occur_in_one_resolution() {
        found("bruit numerique").body("items", empty());
    }

    @Test
    void a_whole_title_finds_its_resolution_however_long_it_is() {
        var title = text(get("/resolutions/a-590"), "/title/fr");
        assertTrue(title.split(" ").length > 10, title);

        get("/resolutions?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .statusCode(200)
                .body("items.resolutionId", hasItem("a-590"));
    }

    @Test
    void a_word_that_is_typed_in_part_is_found() {
        found("nocturn").body("items.resolutionId", contains(both.getFirst()));
    }

    @Test
    void a_corrected_title_is_found_at_once() {
        confirmErratum(proposeErratum(Tokens.staff(), both.getLast(), "/title", "relative aux services zzaccessibles"))
                .statusCode(200);

        found("zzaccessible").body("items.resolutionId", contains(both.getLast()));
    }

    private static ValidatableResponse found(String words) {
        return get("/resolutions?session=" + SESSION + "&q=" + words.replace(" ", "+"))
                .statusCode(200);
    }
}
