package org.sequitur.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Which texts about a commitment the search finds. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SearchedTextsTest {

    private static final Set<SensitiveText> NOT_SEARCHED = EnumSet.of(
            SensitiveText.EVIDENCE_WITHDRAWAL,
            SensitiveText.TEXT_WITHDRAWAL,
            SensitiveText.FOREWORD,
            SensitiveText.FOREWORD_WITHDRAWAL,
            SensitiveText.ERRATUM);

    private final String officer = Tokens.agency("cocom");

    @Inject
    Clock clock;

    @Inject
    RegisterResolution registration;

    private String commitment;
    private String words;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitment = TestCommitments.of("cocom");
        words = "soughtword" + commitment.replaceAll("[^0-9a-z]", "");
    }

    @ParameterizedTest
    @EnumSource
    void a_public_text_is_found_until_it_is_withdrawn(SensitiveText kind) {
        var path = kind.publish(commitment, words);
        if (kind.isInternal() || NOT_SEARCHED.contains(kind)) {
            find(words, "").body("items", empty());
        } else {
            find(words, "")
                    .body("items.commitmentId", hasItem(commitment))
                    .body("total", equalTo(kind == SensitiveText.COMMITMENT_LINK ? 2 : 1));
            reasonOf(kind);
        }

        withdraw(Tokens.staff(), kind.withdrawalOf(path), "A name").statusCode(200);

        find(words, "").body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void a_draft_and_the_titles_of_its_evidence_are_found_once_it_is_published() {
        var draft = draft(officer, commitment, """
                { "implementationStatus": "inProgress", "narrative": { "fr": "%1$s", "nl": "Over %1$s" }, "originalLanguage": "fr" }
                """.formatted(words));
        post(officer, draft.path() + "/evidenceItems", """
                { "type": "report", "title": { "fr": "%1$sevidence", "nl": "%1$sevidence" }, "publisher": "Cocom",
                  "documentLanguages": ["fr"], "url": "https://example.org/" }""".formatted(words)).statusCode(201);
        find(words, "").body("items", empty());

        publish(officer, Draft.of(as(officer).get(draft.path()).then())).statusCode(200);

        find(words, "").body("items.commitmentId", contains(commitment));
        find(words + "evidence", "").body("items.commitmentId", contains(commitment));
    }

    @Test
    void texts_of_facts_are_not_found_in_the_register_of_a_past_day() {
        SensitiveText.PROGRESS_REPORT.publish(commitment, words);

        find(words, "&asOf=" + BrusselsTime.today(clock).minusDays(1)).body("items", empty());
    }

    @Test
    void the_best_match_comes_first_also_among_filtered_commitments() {
        var later = TestCommitments.of("cocom");
        SensitiveText.PROGRESS_REPORT.publish(commitment, words);
        SensitiveText.SHORT_TITLE.publish(later, words);

        for (var filter : new String[] {"", "&owner=cocom&closed=false"}) {
            find(words, "&sort=relevance" + filter)
                    .body("items.commitmentId", contains(later, commitment))
                    .body("total", equalTo(2));
        }
        find(words, "&sort=relevance&owner=cocom&page=2&pageSize=1").body("items.commitmentId", contains(commitment));
    }

    /** A short title is among the texts that are shown with each result. */
    private void reasonOf(SensitiveText kind) {
        var result = find(words, "");
        if (kind == SensitiveText.SHORT_TITLE) {
            result.body("items[0].foundIn", nullValue());
            return;
        }
        result.body("items[0].foundIn", hasSize(1))
                .body("items[0].foundIn[0].kind", notNullValue())
                .body("items[0].foundIn[0].publishedAt", notNullValue())
                .body(
                        "items[0].foundIn[0].excerpts.parts.flatten().findAll { it.found }.text",
                        everyItem(equalTo(words)));
        find(words, "&owner=cocom&sort=deadline").body("items.foundIn[0].kind", hasSize(1));
    }

    @Test
    void a_heading_that_was_corrected_later_is_not_quoted_in_the_register_of_a_past_day() throws Exception {
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        var resolution = TestResolutions.idOf(document);
        confirmErratum(proposeErratum(Tokens.staff(), resolution, "/requests/themes/1/heading", words))
                .statusCode(200);

        find(words, "&resolution=" + resolution).body("items[0].foundIn.kind", contains("theme"));

        find(
                        words,
                        "&resolution=" + resolution + "&asOf="
                                + BrusselsTime.today(clock).minusDays(1))
                .body("items.foundIn", everyItem(nullValue()));
    }

    @Test
    void a_report_by_which_a_request_was_found_is_named_with_its_author_and_quoted() {
        SensitiveText.PROGRESS_REPORT.publish(commitment, words);

        find(words, "")
                .body("items[0].foundIn.kind", contains("progressReport"))
                .body("items[0].foundIn[0].body.bodyId", equalTo("cocom"))
                .body("items[0].foundIn[0].excerpts.language", hasItem("fr"));
    }

    @Test
    void the_title_of_a_resolution_finds_its_requests_last_unless_one_resolution_is_searched()
            throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        document.putObject("title").put("fr", "sur l’accès " + words).put("nl", "over toegang " + words);
        registration.register(document.toString());
        SensitiveText.PROGRESS_REPORT.publish(commitment, words);

        find(words, "&sort=relevance")
                .body("total", equalTo(7))
                .body("items[0].commitmentId", equalTo(commitment))
                .body("items.drop(1).collect { it.foundIn[0].kind }", everyItem(equalTo("resolutionTitle")));
        find(words, "&resolution=" + TestResolutions.idOf(document)).body("items", empty());
        find(words, "&asOf=" + BrusselsTime.today(clock).minusDays(1)).body("total", equalTo(6));
    }

    @Test
    void a_request_is_found_by_committee_policy_area_and_day_of_adoption_of_its_resolution() {
        var resolution = commitment.replaceFirst("-[0-9.]+$", "");
        classify(Tokens.staff(), resolution, """
                { "committee": { "fr": "%1$sfr", "nl": "%1$snl" }, "policyAreas": ["planning"] }""".formatted(words)).statusCode(201);

        find("30+juin+2023+commission+" + words + "fr+ordening", "")
                .body("total", equalTo(30))
                .body("items.collect { it.foundIn[0].kind }", everyItem(equalTo("resolution")));
        // It was classified today.
        find(words + "fr", "&asOf=" + BrusselsTime.today(clock).minusDays(1)).body("total", equalTo(0));
        classify(Tokens.staff(), resolution, "{ \"policyAreas\": [] }").statusCode(201);
        find(words + "fr", "").body("total", equalTo(0));
    }

    private static ValidatableResponse find(String q, String more) {
        return get("/commitments?q=" + q + more).statusCode(200);
    }
}
