package org.sequitur.access;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.foreword;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.ApiSteps.send;
import static org.sequitur.testsupport.EarlierSteps.earlierDeadline;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;
import static org.sequitur.testsupport.EarlierSteps.earlierResponse;

import com.google.common.base.Suppliers;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.LinkSteps;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/**
 * A request about a commitment of the body Cocom, of which Actiris is a joint owner.
 *
 * @param anyOf the permissions of which one is needed
 * @param hidden whether a refusal answers 404 instead of 403
 */
record Attempt(
        String what, Set<Permission> anyOf, boolean hidden, BiFunction<String, String, ValidatableResponse> act) {

    /** A file of a draft: uploaded once, as the attempts only read it. */
    private static final Supplier<String> UPLOADED = Suppliers.memoize(() -> {
        var item = awaitedFile(Tokens.agency("cocom"), aDraft(TestCommitments.joint("cocom", "actiris")), "a.pdf");
        send(Tokens.agency("cocom"), item, SampleFiles.pdf(600)).statusCode(200);
        return item;
    });

    private static final List<Attempt> OF_FACTS = List.of(
            open(
                    "start a report",
                    Permission.REPORT,
                    (token, commitmentId) -> as(token)
                            .contentType("application/json")
                            .body("{}")
                            .post("/commitments/" + commitmentId + "/progressReports")
                            .then()),
            hidden(
                    "read a draft",
                    Permission.SEE_DRAFTS,
                    (token, commitmentId) ->
                            as(token).get(aDraft(commitmentId).path()).then()),
            hidden("change a draft", Permission.SEE_DRAFTS, (token, commitmentId) -> {
                var draft = aDraft(commitmentId);
                return as(token)
                        .header("If-Match", "*")
                        .contentType("application/json")
                        .body("{}")
                        .put(draft.path())
                        .then();
            }),
            hidden("publish a draft", Permission.SEE_DRAFTS, (token, commitmentId) -> {
                var draft = aDraft(commitmentId);
                return as(token)
                        .header("If-Match", "*")
                        .put(draft.path() + "/publication")
                        .then();
            }),
            hidden("delete a draft", Permission.SEE_DRAFTS, (token, commitmentId) -> {
                var draft = aDraft(commitmentId);
                return as(token).header("If-Match", "*").delete(draft.path()).then();
            }),
            hidden(
                    "add evidence to a draft",
                    Permission.SEE_DRAFTS,
                    (token, commitmentId) -> evidence(token, aDraft(commitmentId))),
            hidden(
                    "upload a file to a draft",
                    Permission.SEE_DRAFTS,
                    (token, commitmentId) -> send(
                            token,
                            awaitedFile(Tokens.agency("cocom"), aDraft(commitmentId), "a.pdf"),
                            SampleFiles.pdf(600))),
            hidden(
                    "download the file of a draft",
                    Permission.SEE_DRAFTS,
                    (token, commitmentId) -> as(token)
                            .get("/evidenceItems/" + UPLOADED.get() + "/content")
                            .then()),
            new Attempt(
                    "withdraw a text of the owner",
                    Set.of(Permission.WITHDRAW_TEXT, Permission.WITHDRAW_OWN_TEXT),
                    false,
                    (token, commitmentId) -> withdrawText(token, commitmentId, SensitiveText.ANSWER)),
            open(
                    "withdraw a text of Parliament",
                    Permission.WITHDRAW_TEXT,
                    (token, commitmentId) -> withdrawText(token, commitmentId, SensitiveText.DEADLINE)),
            open(
                    "withdraw a foreword",
                    Permission.WITHDRAW_TEXT,
                    (token, commitmentId) -> withdrawText(token, commitmentId, SensitiveText.FOREWORD)),
            new Attempt(
                    "withdraw an internal answer",
                    Set.of(Permission.WITHDRAW_TEXT, Permission.WITHDRAW_OWN_TEXT),
                    true,
                    (token, commitmentId) -> withdrawText(token, commitmentId, SensitiveText.INTERNAL_ANSWER)),
            hidden(
                    "read why an internal question was withdrawn",
                    Permission.SEE_INTERNAL_QUESTIONS,
                    (token, commitmentId) -> {
                        var withdrawal = text(
                                withdrawText(Tokens.staff(), commitmentId, SensitiveText.INTERNAL_QUESTION)
                                        .statusCode(200),
                                "/withdrawalId");
                        return as(token).get("/withdrawals/" + withdrawal).then();
                    }),
            open(
                    "assess",
                    Permissions.named("ASSESS"),
                    (token, commitmentId) -> assess(
                            token,
                            commitmentId,
                            published(Tokens.agency("cocom"), commitmentId, "inProgress"),
                            "confirmed")),
            open(
                    "enter an earlier report",
                    Permissions.named("ENTER_REPORT"),
                    (token, commitmentId) -> earlierReport(token, commitmentId, "2024-01-01", "inProgress")),
            open(
                    "enter an earlier response",
                    Permissions.named("ENTER_RESPONSE"),
                    (token, commitmentId) -> earlierResponse(token, commitmentId, "2024-01-01", "accepted")),
            open(
                    "enter an earlier deadline",
                    Permissions.named("ENTER_DEADLINE"),
                    (token, commitmentId) -> earlierDeadline(token, commitmentId, "2024-01-01", "2032-01-01")),
            open(
                    "record a response",
                    Permissions.named("RECORD_RESPONSE"),
                    (token, commitmentId) -> respond(token, commitmentId, "accepted", "2024-01-01")),
            new Attempt(
                    "declare the owner not competent",
                    Set.of(Permissions.named("RECORD_RESPONSE"), Permissions.named("DECLARE_NOT_COMPETENT")),
                    false,
                    (token, commitmentId) -> respond(token, commitmentId, "notCompetent", "2024-01-01")),
            new Attempt(
                    "set or request a deadline",
                    Set.of(Permissions.named("SET_DEADLINE"), Permissions.named("REQUEST_DEADLINE")),
                    false,
                    (token, commitmentId) -> deadline(token, commitmentId, "2032-01-01")),
            open(
                    "decide on a deadline",
                    Permissions.named("DECIDE_DEADLINE"),
                    (token, commitmentId) -> decide(
                            token,
                            text(deadline(Tokens.agency("cocom"), commitmentId, "2032-01-01"), "/deadlineId"),
                            "granted")),
            open("close", Permissions.named("CLOSE"), (token, commitmentId) -> close(token, commitmentId, "overtaken")),
            open(
                    "change the short title",
                    Permissions.named("RETITLE"),
                    (token, commitmentId) -> put(
                            token,
                            "/commitments/" + commitmentId + "/shortTitle",
                            "*",
                            "{ \"title\": { \"fr\": \"Autrement\", \"nl\": \"Anders\" } }")),
            open(
                    "write the foreword of a follow-up report",
                    Permissions.named("INTRODUCE_REPORTS"),
                    (token, commitmentId) ->
                            foreword(token, commitmentId.replaceFirst("-[0-9.]+$", ""), "2023-07-01", "2024-06-30")),
            open("link two requests", Permissions.named("LINK"), LinkSteps::link),
            open("ask", Permissions.named("ASK"), (token, commitmentId) -> ask(token, commitmentId, "public")),
            open(
                    "answer",
                    Permissions.named("ANSWER"),
                    (token, commitmentId) ->
                            answer(token, text(ask(Tokens.staff(), commitmentId, "public"), "/questionId"))),
            hidden(
                    "read an internal question",
                    Permission.SEE_INTERNAL_QUESTIONS,
                    (token, commitmentId) -> as(token)
                            .get("/questions/" + text(ask(Tokens.staff(), commitmentId, "internal"), "/questionId"))
                            .then()));

    /** One or more for each permission. */
    static final List<Attempt> ALL = Stream.of(
                    OF_FACTS,
                    EarlierFactAttempts.ALL,
                    EvidenceAttempts.ALL,
                    ResolutionAttempts.ALL,
                    StatementAttempts.ALL,
                    SittingAttempts.ALL,
                    RoundAttempts.ALL)
            .flatMap(List::stream)
            .toList();

    int expected(Requester requester) {
        if (!requester.isAuthenticated()) {
            return 401;
        }
        var may = anyOf.stream().anyMatch(permission -> requester.holds(permission.key()));
        return may ? 2 : hidden ? 404 : 403;
    }

    @Override
    public String toString() {
        return what;
    }

    static Attempt open(String what, Permission permission, BiFunction<String, String, ValidatableResponse> act) {
        return new Attempt(what, Set.of(permission), false, act);
    }

    static Attempt hidden(String what, Permission permission, BiFunction<String, String, ValidatableResponse> act) {
        return new Attempt(what, Set.of(permission), true, act);
    }

    private static ValidatableResponse withdrawText(String token, String commitmentId, SensitiveText kind) {
        return SensitiveText.withdraw(token, kind.withdrawalOf(kind.publish(commitmentId, "words")), "A name");
    }

    /** A draft of an officer of Cocom. */
    static Draft aDraft(String commitmentId) {
        return draft(Tokens.agency("cocom"), commitmentId, report("inProgress"));
    }
}
