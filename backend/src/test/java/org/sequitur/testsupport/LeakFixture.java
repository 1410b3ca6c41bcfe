package org.sequitur.testsupport;

import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.testsupport.ApiSteps.Draft;

/** A commitment with all kinds of public facts, and with all kinds of data that must not be public. */
public final class LeakFixture {

    /** Marker in each published text. */
    public static final String PUBLIC_TEXT = "published-words";

    /** Marker in the URL of published evidence. */
    public static final String PUBLIC_EVIDENCE_URL = "https://example.org/published-words";

    /** Marker in each text that is not public, followed by a suffix. */
    public static final String HIDDEN = "known-to-some";

    private static LeakFixture shared;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final String commitment = TestCommitments.joint("cocom", "actiris");
    private final List<String> hidden = new ArrayList<>();
    private final String report;
    private final String question;

    private LeakFixture() {
        report = publishReport();
        question = ask("public", PUBLIC_TEXT);
        answer(question, PUBLIC_TEXT);
        publishOtherFacts();
        createHidden();
    }

    /** Shared by all tests of a run on one database. */
    public static synchronized LeakFixture shared() {
        if (shared == null) {
            shared = new LeakFixture();
        }
        return shared;
    }

    /** Replaces placeholders like {@code {commitment}} by the ids of objects with secrets. */
    public String fill(String template) {
        return template.replace("{commitment}", commitment)
                .replace("{resolution}", commitment.replaceFirst("-[0-9.]+$", ""))
                .replace("{report}", report)
                .replace("{question}", question);
    }

    /** Texts, ids and names that must not appear in any public response. */
    public List<String> hidden() {
        return hidden;
    }

    private String publishReport() {
        var draft = draft(officer, commitment, report("implemented", PUBLIC_TEXT));
        evidence(draft, PUBLIC_EVIDENCE_URL, PUBLIC_TEXT);
        return publish(officer, read(draft)).statusCode(200).extract().path("progressReportId");
    }

    private void publishOtherFacts() {
        var about = "/commitments/" + commitment;
        created(staff, about + "/assessments", """
                { "progressReportId": "%s", "outcome": "confirmed", "reasons": %s, "originalLanguage": "nl" }""".formatted(report, text(PUBLIC_TEXT)));
        created(staff, about + "/governmentResponses", """
                { "response": "accepted", "respondedOn": "2024-01-01", "explanation": %s, "originalLanguage": "fr" }""".formatted(text(PUBLIC_TEXT)));
        OwnerSteps.handOver(staff, commitment, "cocom", "erip", PUBLIC_TEXT).statusCode(201);
        OwnerSteps.handOver(staff, commitment, "erip", "cocom", PUBLIC_TEXT).statusCode(201);
        created(staff, about + "/deadlines", """
                { "deadline": "2032-01-31", "reason": %s, "originalLanguage": "fr" }""".formatted(text(PUBLIC_TEXT)));
        created(staff, about + "/closures", """
                { "kind": "closed", "reason": "implemented", "explanation": %s, "originalLanguage": "fr" }""".formatted(text(PUBLIC_TEXT)));
        LinkSteps.link(staff, commitment, "replaces", TestCommitments.ofAnotherResolution("cocom"), PUBLIC_TEXT)
                .statusCode(201);
        ApiSteps.assignCommittee(staff, fill("{resolution}"), fill("{resolution}"))
                .statusCode(201);
        SittingSteps.createWith(staff, SittingSteps.content(fill("{resolution}"), "2033-01-02", true, commitment))
                .statusCode(201);
        RoundSteps.of(RoundSteps.create(staff, RoundSteps.content(fill("{resolution}"), "cocom", PUBLIC_TEXT))
                        .statusCode(201))
                .open(staff)
                .statusCode(200);
        ApiSteps.confirmErratum(ApiSteps.proposeErratum(
                        staff,
                        fill("{resolution}"),
                        block(),
                        "\"text\": { \"fr\": [{ \"kind\": \"plain\", \"text\": \"Le texte rectifié.\" }] }",
                        PUBLIC_TEXT))
                .statusCode(200);
    }

    /** The id of a block that concerns the request and no other. */
    private String block() {
        var document = Api.get("/resolutions/" + fill("{resolution}") + "/document")
                .extract()
                .body()
                .asString();
        return TestResolutions.placeOf(document, commitment.replaceFirst("^.*-", "")) + "/text";
    }

    private void createHidden() {
        var draft = draft(officer, commitment, report("inProgress", HIDDEN + "-draft"));
        var evidence = evidence(draft, "https://example.org/" + HIDDEN, HIDDEN + "-evidence");
        var internal = ask("internal", HIDDEN + "-question");
        var answer = answer(internal, HIDDEN + "-answer");
        var erratum = Api.text(
                ApiSteps.proposeErratum(
                        staff,
                        fill("{resolution}"),
                        "/requests/introduction",
                        "\"text\": { \"fr\": [{ \"kind\": \"plain\", \"text\": \"" + HIDDEN + "-wording\" }] }",
                        HIDDEN + "-erratum"),
                "/erratumProposalId");
        hidden.add(erratum);
        hidden.add(draft(Tokens.agency("actiris"), commitment, report("inProgress", HIDDEN + "-of-joint-owner"))
                .id());
        hidden.add(Draft.of(ApiSteps.post(
                        staff,
                        "/commitments/" + commitment + "/earlierReports",
                        report("inProgress", HIDDEN + "-entered")))
                .id());
        hideStatements();
        // A spreadsheet that is only checked publishes its rows in transactions that are undone.
        var row = new ArrayList<>(EarlierSheets.response(commitment, "01/01/2024"));
        row.set(7, HIDDEN + "-document");
        row.set(9, HIDDEN + "-sheet");
        EarlierSheets.check(staff, EarlierSheets.csv(EarlierSheets.FRENCH, row)).statusCode(200);
        var resolution = TestResolutions.fresh();
        ((ObjectNode) resolution.get("opening")).put("fr", HIDDEN + "-resolution");
        var resolutionDraft =
                Api.text(DraftSteps.upload(staff, resolution, HIDDEN + ".json").statusCode(201), "/resolutionDraftId");
        var sitting = SittingSteps.of(SittingSteps.createWith(
                        staff, SittingSteps.content(fill("{resolution}"), "2033-01-01", false, commitment))
                .statusCode(201));
        var round = RoundSteps.of(
                RoundSteps.create(staff, RoundSteps.content(fill("{resolution}"), "cocom", HIDDEN + "-round"))
                        .statusCode(201));
        hidden.add(round.id());
        hidden.addAll(List.of(HIDDEN, draft.id(), evidence, internal, answer, resolutionDraft, sitting.id()));
        hidden.add(TestResolutions.idOf(resolution));
        for (var token : List.of(officer, staff, Tokens.secondStaff())) {
            hidden.add(Tokens.subject(token));
        }
        // Account names in Keycloak, and names that exist only in the database.
        hidden.addAll(List.of("cocom@example.org", "staff@example.org"));
        hidden.addAll(
                List.of("rowId", "row_id", "RowId", "journalLength", "journal_length", "\"subject\"", "internal"));
    }

    /** A draft of each kind of statement, and what these are about. */
    private void hideStatements() {
        for (var kind : List.of("answer", "deadlineRequest", "declaration")) {
            hide(officer, kind);
        }
        hide(Tokens.agency("actiris"), "answer");
        for (var kind : List.of(
                "assessment",
                "question",
                "deadline",
                "governmentResponse",
                "closure",
                "reopening",
                "handover",
                "ownerKept",
                "shortTitle",
                "foreword",
                "earlierResponse",
                "earlierDeadline",
                "roundForeword")) {
            hide(staff, kind);
        }
    }

    private void hide(String token, String kind) {
        var subject = kind.equals("answer")
                ? question
                : kind.equals("assessment") ? report : StatementSteps.subject(kind, commitment);
        hidden.add(StatementSteps.saved(
                        token, kind, subject, "{ \"text\": %s, \"values\": {} }".formatted(text(HIDDEN + "-" + kind)))
                .id());
    }

    private String ask(String visibility, String words) {
        return created(staff, "/commitments/" + commitment + "/questions", """
                { "visibility": "%s", "text": %s, "originalLanguage": "fr", "answerExpectedOn": "2033-01-01" }""".formatted(visibility, text(words)))
                .extract()
                .path("questionId");
    }

    private String answer(String questionId, String words) {
        return created(officer, "/questions/" + questionId + "/answers", """
                { "text": %s, "originalLanguage": "nl" }""".formatted(text(words)))
                .extract()
                .path("answerId");
    }

    private String evidence(Draft draft, String url, String words) {
        return created(officer, draft.path() + "/evidenceItems", """
                { "type": "report", "title": %s, "publisher": "%s", "issuedOn": "2026-01-15",
                  "documentLanguages": ["fr", "nl"], "url": "%s" }""".formatted(text(words), words, url))
                .extract()
                .path("evidenceItemId");
    }

    private Draft read(Draft draft) {
        return Draft.of(Api.as(officer).get(draft.path()).then());
    }

    private static String report(String status, String words) {
        return ApiSteps.report(status, text(words));
    }

    private static String text(String words) {
        return "{ \"fr\": \"%s en français\", \"nl\": \"%s in het Nederlands\" }".formatted(words, words);
    }

    private static ValidatableResponse created(String token, String path, String body) {
        return post(token, path, body).statusCode(201);
    }
}
