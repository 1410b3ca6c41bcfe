package org.sequitur.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.post;
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
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
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
            SensitiveText.ERRATUM,
            SensitiveText.COMMITMENT_LINK);

    private final String officer = Tokens.agency("cocom");

    @Inject
    Clock clock;

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
            find(words, "").body("items.commitmentId", contains(commitment)).body("total", equalTo(1));
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

    private static ValidatableResponse find(String q, String more) {
        return get("/commitments?q=" + q + more).statusCode(200);
    }
}
