package org.sequitur.plausibility;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.send;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.StatementSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Sends an implausible value for each rule in each of its fields. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class PlausibilityRuleTest {

    private static final String CONFIRMATION_NEEDED = "urn:problem-type:sequitur:confirmationNeeded";

    private final String officer = Tokens.agency("cocom");

    static Stream<Arguments> fields(PlausibilityOutcome outcome) {
        return Arrays.stream(PlausibilityRule.values())
                .filter(rule -> rule.outcome() == outcome)
                .flatMap(rule -> rule.fields().stream().map(field -> arguments(rule, schema(field), property(field))));
    }

    static Stream<Arguments> refusedFields() {
        return fields(PlausibilityOutcome.REFUSE);
    }

    static Stream<Arguments> fieldsToConfirm() {
        return fields(PlausibilityOutcome.CONFIRM)
                .filter(field -> !field.get()[1].equals("CreateEvidenceItem"))
                // The value is plausible the first time: EnteredTwiceTest.
                .filter(field -> field.get()[0] != PlausibilityRule.ENTERED_TWICE);
    }

    @ParameterizedTest
    @MethodSource("refusedFields")
    void an_impossible_value_is_refused(PlausibilityRule rule, String schema, String property) {
        ValidatableResponse response;
        if (schema.equals("CreateEvidenceItem")) {
            response = evidenceWith(rule, property);
        } else {
            var request = new ImplausibleRequests(schema);
            makeImplausible(request.body(), rule, property);
            response = request.send(null);
        }
        response.statusCode(400).body("issues.name", hasItem(startsWith("/" + property)));
    }

    private ValidatableResponse evidenceWith(PlausibilityRule rule, String property) {
        var draft = new ImplausibleRequests("ProgressReportContent").draftOfReport();
        var value = rule == PlausibilityRule.IMPOSSIBLE_DAY ? "2026-02-30" : link(rule);
        var url = property.equals("url") ? "" : ", \"url\": \"https://example.org\"";
        return post(officer, draft.path() + "/evidenceItems", """
                { "type": "report", "title": %s, "publisher": "Cocom", "documentLanguages": ["fr"], "%s": "%s"%s }""".formatted(TEXT, property, value, url));
    }

    @ParameterizedTest
    @MethodSource("fieldsToConfirm")
    void an_implausible_value_is_published_once_it_is_confirmed(PlausibilityRule rule, String schema, String property) {
        var request = new ImplausibleRequests(schema);
        makeImplausible(request.body(), rule, property);

        requireConfirmation(request.send(null), rule, "/" + property);
        requireConfirmation(request.send("[\"%s\"]".formatted(anotherThan(rule))), rule, "/" + property);
        request.send("[\"%s\"]".formatted(rule.code())).statusCode(is(oneOf(200, 201)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_same_evidence_twice_is_published_once_it_is_confirmed(boolean files) {
        var report = new ImplausibleRequests("ProgressReportContent");
        var draft = report.draftOfReport();
        for (var time = 0; time < 2; time++) {
            if (files) {
                send(officer, awaitedFile(officer, draft, "image.png"), SampleFiles.PNG)
                        .statusCode(200);
            } else {
                evidence(officer, draft).statusCode(201);
            }
        }
        requireConfirmation(report.publish(draft, null), PlausibilityRule.SAME_EVIDENCE_TWICE, "/evidenceItems/1");
        report.publish(draft, "[\"sameEvidenceTwice\"]").statusCode(200);
    }

    @Test
    void a_document_dated_far_ahead_is_published_once_it_is_confirmed() {
        var report = new ImplausibleRequests("ProgressReportContent");
        var draft = report.draftOfReport();
        post(officer, draft.path() + "/evidenceItems", """
                { "type": "report", "title": %s, "publisher": "Cocom", "documentLanguages": ["fr"],
                  "url": "https://example.org", "issuedOn": "%s" }""".formatted(TEXT, farAhead()))
                .statusCode(201);

        requireConfirmation(report.publish(draft, null), PlausibilityRule.FAR_AHEAD, "/evidenceItems/0/issuedOn");
        report.publish(draft, "[\"farAhead\"]").statusCode(200);
    }

    @Test
    void all_unconfirmed_rules_are_named_at_once() {
        var report = new ImplausibleRequests("ProgressReportContent");
        report.body().put("implementationStatus", "notStarted").put("expectedOn", "2020-01-01");

        report.send(null).body("issues.rule", equalTo(List.of("notStartedWithProgress", "expectedInPast")));
        report.send("[\"expectedInPast\", \"notStartedWithProgress\"]").statusCode(200);
    }

    @Test
    void an_implemented_request_may_have_been_expected_earlier() {
        var report = new ImplausibleRequests("ProgressReportContent");
        report.body()
                .put("implementationStatus", "implemented")
                .put("percentDone", 100)
                .put("expectedOn", "2024-01-01");
        var draft = report.draftOfReport();
        evidence(officer, draft).statusCode(201);

        report.publish(draft, null).statusCode(200);
    }

    @Test
    void the_publication_of_a_draft_is_confirmed_too_and_a_refusal_keeps_the_draft() {
        var commitmentId = TestCommitments.of("cocom");
        var staff = Tokens.staff();
        var draft = StatementSteps.saved(staff, "deadline", commitmentId, """
                { "text": { "fr": "Oui", "nl": "Ja" }, "originalLanguage": "fr",
                  "values": { "deadline": "2034-01-01" } }""");

        StatementSteps.publish(staff, draft)
                .statusCode(409)
                .body(
                        "type",
                        equalTo(CONFIRMATION_NEEDED),
                        "issues.name",
                        equalTo(List.of("/reason/fr", "/reason/nl")));
        put(staff, draft.path() + "/publication", draft.etag(), "{ \"confirmed\": [\"shortText\"] }")
                .statusCode(200);
    }

    @Test
    void the_rules_are_listed_with_their_outcome() {
        get("/refData/plausibilityRules")
                .statusCode(200)
                .body("items.find { it.code == 'privateLink' }.outcome", equalTo("refuse"))
                .body("items.find { it.code == 'sameText' }.outcome", equalTo("confirm"))
                .body("items.size()", equalTo(PlausibilityRule.values().length));
    }

    private static void requireConfirmation(ValidatableResponse response, PlausibilityRule rule, String pointer) {
        response.statusCode(409)
                .body("type", equalTo(CONFIRMATION_NEEDED))
                .body("issues.rule", hasItem(rule.code()))
                .body("issues.find { it.rule == '%s' }.name".formatted(rule.code()), startsWith(pointer))
                .body(
                        "issues.find { it.rule == '%s' }.detail".formatted(rule.code()),
                        equalTo(rule.meaning().definition().fr()));
    }

    private static void makeImplausible(ObjectNode body, PlausibilityRule rule, String property) {
        switch (rule) {
            case IMPOSSIBLE_DAY -> body.put(property, "2026-02-30");
            case IMPOSSIBLE_PERCENTAGE -> body.put(property, 101);
            case DAY_IN_PAST, EXPECTED_IN_PAST -> body.put(property, "2020-01-01");
            case DAY_IN_FUTURE ->
                body.put(
                        property,
                        BrusselsTime.today(Clock.systemUTC()).plusDays(1).toString());
            case DAY_BEFORE_ADOPTION, RESPONSE_BEFORE_ADOPTION -> body.put(property, "2019-01-01");
            case FAR_AHEAD -> body.put(property, farAhead());
            case PRIVATE_LINK, LINK_WITH_CREDENTIALS -> body.put(property, link(rule));
            case CONTROL_CHARACTERS -> body.withObject("/" + property).put("fr", "Un texte\u0007.");
            case SAME_TEXT ->
                body.withObject("/" + property).put("fr", "Un seul  texte.").put("nl", "Un seul texte. ");
            case SHORT_TEXT -> body.withObject("/" + property).put("nl", "Nee.");
            case NOT_STARTED_WITH_PROGRESS -> body.put("implementationStatus", "notStarted");
            case IMPLEMENTED_INCOMPLETELY -> body.put("implementationStatus", "implemented");
            case SAME_EVIDENCE_TWICE, ENTERED_TWICE -> throw new IllegalArgumentException(property);
        }
    }

    private static String link(PlausibilityRule rule) {
        return rule == PlausibilityRule.PRIVATE_LINK ? "https://localhost/x" : "https://user:secret@example.org/";
    }

    private static String farAhead() {
        return BrusselsTime.today(Clock.systemUTC()).plusYears(10).plusDays(2).toString();
    }

    private static String anotherThan(PlausibilityRule rule) {
        return rule == PlausibilityRule.SAME_TEXT ? "shortText" : "sameText";
    }

    private static String schema(String field) {
        return field.substring(0, field.indexOf('.'));
    }

    private static String property(String field) {
        return field.substring(field.indexOf('.') + 1);
    }
}
