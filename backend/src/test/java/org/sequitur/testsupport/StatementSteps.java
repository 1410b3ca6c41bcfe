package org.sequitur.testsupport;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;

import io.restassured.response.ValidatableResponse;

/** Test steps: drafts of statements. */
public final class StatementSteps {

    private StatementSteps() {}

    /** Id and entity tag of a draft, as its reader sees it. */
    public record StatementDraft(String id, String etag) {

        public static StatementDraft of(ValidatableResponse response) {
            response.statusCode(is(oneOf(200, 201)));
            return new StatementDraft(
                    text(response, "/statementDraftId"), response.extract().header("ETag"));
        }

        public String path() {
            return "/statementDrafts/" + id;
        }
    }

    public static ValidatableResponse start(String token, String kind, String subjectId) {
        return post(
                token, "/statementDrafts", "{ \"kind\": \"%s\", \"subjectId\": \"%s\" }".formatted(kind, subjectId));
    }

    public static StatementDraft read(String token, String id) {
        return StatementDraft.of(as(token).get("/statementDrafts/" + id).then());
    }

    public static ValidatableResponse save(String token, StatementDraft draft, String content) {
        return put(token, draft.path(), draft.etag(), content);
    }

    /** A new draft with this content. */
    public static StatementDraft saved(String token, String kind, String subjectId, String content) {
        return StatementDraft.of(save(token, StatementDraft.of(start(token, kind, subjectId)), content));
    }

    public static ValidatableResponse publish(String token, StatementDraft draft) {
        return put(token, draft.path() + "/publication", draft.etag());
    }

    /** A content in both languages with these values, as JSON properties. */
    public static String content(String values) {
        return "{ \"text\": %s, \"originalLanguage\": \"nl\", \"values\": { %s } }".formatted(TEXT, values);
    }

    /** A content in both languages that replaces what has this entity tag. */
    public static String replacing(String etag) {
        return "{ \"text\": %s, \"originalLanguage\": \"nl\", \"ifMatch\": \"%s\" }"
                .formatted(TEXT, etag.replace("\"", "\\\""));
    }

    /** The id of the subject of a statement of this kind about a commitment of Cocom's; a subject that is a fact is published. */
    public static String subject(String kind, String commitmentId) {
        return switch (kind) {
            case "answer" -> text(ask(Tokens.staff(), commitmentId, "internal").statusCode(201), "/questionId");
            case "assessment" -> published(Tokens.agency("cocom"), commitmentId, "inProgress");
            case "deadlineDecision" ->
                text(
                        deadline(Tokens.agency("cocom"), commitmentId, "2032-01-01")
                                .statusCode(201),
                        "/deadlineId");
            case "foreword" -> RoundSteps.resolutionOf(commitmentId);
            case "roundForeword" -> RoundSteps.opened(commitmentId).id();
            default -> commitmentId;
        };
    }
}
