package org.sequitur.access;

import static org.sequitur.access.Attempt.hidden;
import static org.sequitur.access.Attempt.open;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.OwnerSteps.handOver;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.replacing;
import static org.sequitur.testsupport.StatementSteps.saved;
import static org.sequitur.testsupport.StatementSteps.start;
import static org.sequitur.testsupport.StatementSteps.subject;

import java.util.List;
import org.sequitur.testsupport.StatementSteps.StatementDraft;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Requests about drafts of statements, one of the owner's and one of Parliament's; and about the owner itself. */
final class StatementAttempts {

    static final List<Attempt> ALL = List.of(
            open(
                    "hand a request over",
                    Permissions.named("DECIDE_OWNER"),
                    (token, commitmentId) ->
                            handOver(token, TestCommitments.inOwnResolution("cocom"), "cocom", "erip")),
            open(
                    "start the draft of an answer",
                    Permissions.named("ANSWER"),
                    (token, commitmentId) ->
                            start(token, "answer", text(ask(Tokens.staff(), commitmentId, "public"), "/questionId"))),
            open(
                    "start the draft of a question",
                    Permissions.named("ASK"),
                    (token, commitmentId) -> start(token, "question", commitmentId)),
            open(
                    "start the draft of a foreword",
                    Permissions.named("INTRODUCE_REPORTS"),
                    (token, commitmentId) -> start(token, "foreword", subject("foreword", commitmentId))),
            open(
                    "start the draft of the foreword of a round",
                    Permissions.named("RUN_ROUNDS"),
                    (token, commitmentId) -> start(token, "roundForeword", subject("roundForeword", commitmentId))),
            hidden(
                    "read the draft of the foreword of a round",
                    Permissions.named("RUN_ROUNDS"),
                    (token, commitmentId) ->
                            as(token).get(aRoundForeword(commitmentId).path()).then()),
            hidden(
                    "change the draft of the foreword of a round",
                    Permissions.named("RUN_ROUNDS"),
                    (token, commitmentId) -> {
                        var draft = aRoundForeword(commitmentId);
                        return put(token, draft.path(), seenBy(token, draft), "{}");
                    }),
            hidden(
                    "publish the draft of the foreword of a round",
                    Permissions.named("RUN_ROUNDS"),
                    (token, commitmentId) -> {
                        var draft = aRoundForeword(commitmentId);
                        return put(token, draft.path() + "/publication", seenBy(token, draft));
                    }),
            hidden(
                    "delete the draft of the foreword of a round",
                    Permissions.named("RUN_ROUNDS"),
                    (token, commitmentId) -> {
                        var draft = aRoundForeword(commitmentId);
                        return as(token)
                                .header("If-Match", seenBy(token, draft))
                                .delete(draft.path())
                                .then();
                    }),
            hidden(
                    "read the draft of an answer",
                    Permission.SEE_DRAFTS,
                    (token, commitmentId) ->
                            as(token).get(anAnswer(commitmentId).path()).then()),
            hidden("change the draft of an answer", Permission.SEE_DRAFTS, (token, commitmentId) -> {
                var draft = anAnswer(commitmentId);
                return put(token, draft.path(), seenBy(token, draft), "{}");
            }),
            hidden("publish the draft of an answer", Permission.SEE_DRAFTS, (token, commitmentId) -> {
                var draft = anAnswer(commitmentId);
                return put(token, draft.path() + "/publication", seenBy(token, draft));
            }),
            hidden("delete the draft of an answer", Permission.SEE_DRAFTS, (token, commitmentId) -> {
                var draft = anAnswer(commitmentId);
                return as(token)
                        .header("If-Match", seenBy(token, draft))
                        .delete(draft.path())
                        .then();
            }),
            hidden(
                    "read the draft of a closure",
                    Permissions.named("CLOSE"),
                    (token, commitmentId) ->
                            as(token).get(aClosure(commitmentId).path()).then()),
            hidden("change the draft of a closure", Permissions.named("CLOSE"), (token, commitmentId) -> {
                var draft = aClosure(commitmentId);
                return put(token, draft.path(), seenBy(token, draft), "{}");
            }),
            hidden("publish the draft of a closure", Permissions.named("CLOSE"), (token, commitmentId) -> {
                var draft = aClosure(commitmentId);
                return put(token, draft.path() + "/publication", seenBy(token, draft));
            }),
            hidden("delete the draft of a closure", Permissions.named("CLOSE"), (token, commitmentId) -> {
                var draft = aClosure(commitmentId);
                return as(token)
                        .header("If-Match", seenBy(token, draft))
                        .delete(draft.path())
                        .then();
            }));

    private StatementAttempts() {}

    private static StatementDraft anAnswer(String commitmentId) {
        return saved(Tokens.agency("cocom"), "answer", subject("answer", commitmentId), content(""));
    }

    private static StatementDraft aClosure(String commitmentId) {
        return saved(Tokens.staff(), "closure", commitmentId, content("\"reason\": \"overtaken\""));
    }

    private static StatementDraft aRoundForeword(String commitmentId) {
        return saved(Tokens.staff(), "roundForeword", subject("roundForeword", commitmentId), replacing("*"));
    }

    /** The entity tag as the caller sees it; any other caller is refused before it matters. */
    private static String seenBy(String token, StatementDraft draft) {
        var etag = as(token).get(draft.path()).then().extract().header("ETag");
        return etag == null ? draft.etag() : etag;
    }
}
