package org.sequitur.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.foreword;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.ApiSteps.send;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.MadeUpAccounts.newUser;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Tests each permission with each kind of token: every cell of the table of permissions. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AccessTableTest {

    /** The kinds of tokens that are tested. */
    enum Requester {
        OFFICER_OF_THE_OWNER(() -> Tokens.agency("cocom")),
        OFFICER_OF_TWO_BODIES(Tokens::agencyOfTwo),
        OFFICER_OF_ANOTHER_BODY(() -> Tokens.agency("safe.brussels")),
        STAFF(Tokens::staff),
        ADMIN(Tokens::admin),
        WITHOUT_ROLE(Tokens::withoutRole),
        CONFLICTING_ROLES(Tokens::conflictingRoles),
        EXPIRED(Tokens::expired),
        FOR_ANOTHER_AUDIENCE(Tokens::forAnotherAudience),
        OF_ANOTHER_ISSUER(Tokens::ofAnotherIssuer),
        TAMPERED(Tokens::tampered),
        UNSIGNED(Tokens::unsigned);

        private final Supplier<String> token;

        Requester(Supplier<String> token) {
            this.token = token;
        }

        boolean isAuthenticated() {
            return ordinal() < EXPIRED.ordinal();
        }

        boolean holds(Permission.Key key) {
            var owner = this == OFFICER_OF_THE_OWNER || this == OFFICER_OF_TWO_BODIES;
            return switch (key) {
                case OWNER -> owner;
                case PARLIAMENT -> this == STAFF;
                case EITHER -> owner || this == STAFF;
                // The texts in the attempts were published by the owner.
                case PUBLISHER -> owner;
            };
        }
    }

    /**
     * A request about a commitment of the body Cocom.
     *
     * @param anyOf the permissions of which one is needed
     * @param hidden whether a refusal answers 404 instead of 403
     */
    record Attempt(
            String what, Set<Permission> anyOf, boolean hidden, BiFunction<String, String, ValidatableResponse> act) {

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
    }

    private static Attempt open(
            String what, Permission permission, BiFunction<String, String, ValidatableResponse> act) {
        return new Attempt(what, EnumSet.of(permission), false, act);
    }

    private static Attempt hidden(
            String what, Permission permission, BiFunction<String, String, ValidatableResponse> act) {
        return new Attempt(what, EnumSet.of(permission), true, act);
    }

    private static final List<Attempt> ATTEMPTS = List.of(
            open(
                    "start a report",
                    Permission.REPORT,
                    (token, demand) -> as(token)
                            .contentType("application/json")
                            .body("{}")
                            .post("/commitments/" + demand + "/progressReports")
                            .then()),
            hidden(
                    "read a draft",
                    Permission.SEE_DRAFTS,
                    (token, demand) -> as(token).get(aDraft(demand).path()).then()),
            hidden("change a draft", Permission.REPORT, (token, demand) -> {
                var draft = aDraft(demand);
                return as(token)
                        .header("If-Match", draft.etag())
                        .contentType("application/json")
                        .body("{}")
                        .put(draft.path())
                        .then();
            }),
            hidden("publish a draft", Permission.REPORT, (token, demand) -> {
                var draft = aDraft(demand);
                return as(token)
                        .header("If-Match", draft.etag())
                        .put(draft.path() + "/publication")
                        .then();
            }),
            hidden("throw a draft away", Permission.REPORT, (token, demand) -> {
                var draft = aDraft(demand);
                return as(token)
                        .header("If-Match", draft.etag())
                        .delete(draft.path())
                        .then();
            }),
            hidden(
                    "add evidence to a draft",
                    Permission.REPORT,
                    (token, demand) -> org.sequitur.testsupport.ApiSteps.evidence(token, aDraft(demand))),
            hidden(
                    "send a file for a draft",
                    Permission.REPORT,
                    (token, demand) -> send(
                            token, awaitedFile(Tokens.agency("cocom"), aDraft(demand), "a.pdf"), SampleFiles.pdf(600))),
            hidden("download the file of a draft", Permission.SEE_DRAFTS, (token, demand) -> {
                var item = awaitedFile(Tokens.agency("cocom"), aDraft(demand), "a.pdf");
                send(Tokens.agency("cocom"), item, SampleFiles.pdf(600)).statusCode(200);
                return as(token).get("/evidenceItems/" + item + "/content").then();
            }),
            open("withdraw evidence", Permission.WITHDRAW_EVIDENCE, (token, demand) -> {
                var report = publishedWithEvidence(Tokens.agency("cocom"), demand, "implemented");
                return withdraw(token, text(get("/progressReports/" + report), "/evidenceItems/0/evidenceItemId"));
            }),
            new Attempt(
                    "withdraw a text of the owner",
                    EnumSet.of(Permission.WITHDRAW_TEXT, Permission.WITHDRAW_OWN_TEXT),
                    false,
                    (token, demand) -> withdrawText(token, demand, SensitiveText.ANSWER)),
            open(
                    "withdraw a text of Parliament",
                    Permission.WITHDRAW_TEXT,
                    (token, demand) -> withdrawText(token, demand, SensitiveText.DEADLINE)),
            open(
                    "withdraw a foreword",
                    Permission.WITHDRAW_TEXT,
                    (token, demand) -> withdrawText(token, demand, SensitiveText.FOREWORD)),
            new Attempt(
                    "withdraw an internal answer",
                    EnumSet.of(Permission.WITHDRAW_TEXT, Permission.WITHDRAW_OWN_TEXT),
                    true,
                    (token, demand) -> withdrawText(token, demand, SensitiveText.INTERNAL_ANSWER)),
            hidden(
                    "read why an internal question was withdrawn",
                    Permission.SEE_INTERNAL_QUESTIONS,
                    (token, demand) -> {
                        var withdrawal = text(
                                withdrawText(Tokens.staff(), demand, SensitiveText.INTERNAL_QUESTION)
                                        .statusCode(200),
                                "/withdrawalId");
                        return as(token).get("/withdrawals/" + withdrawal).then();
                    }),
            open(
                    "assess",
                    Permission.ASSESS,
                    (token, demand) -> assess(
                            token, demand, published(Tokens.agency("cocom"), demand, "inProgress"), "confirmed")),
            open(
                    "record a response",
                    Permission.RECORD_RESPONSE,
                    (token, demand) -> respond(token, demand, "accepted", "2024-01-01")),
            new Attempt(
                    "say that it is not the owner's to do",
                    EnumSet.of(Permission.RECORD_RESPONSE, Permission.DECLARE_NOT_COMPETENT),
                    false,
                    (token, demand) -> respond(token, demand, "notCompetent", "2024-01-01")),
            new Attempt(
                    "set a deadline, or ask for one",
                    EnumSet.of(Permission.SET_DEADLINE, Permission.REQUEST_DEADLINE),
                    false,
                    (token, demand) -> deadline(token, demand, "2098-01-01")),
            open(
                    "decide on a deadline",
                    Permission.DECIDE_DEADLINE,
                    (token, demand) -> decide(
                            token,
                            text(deadline(Tokens.agency("cocom"), demand, "2098-01-01"), "/deadlineId"),
                            "granted")),
            open("close", Permission.CLOSE, (token, demand) -> close(token, demand, "overtaken")),
            open(
                    "call it by another title",
                    Permission.RETITLE,
                    (token, demand) -> put(
                            token,
                            "/commitments/" + demand + "/shortTitle",
                            "*",
                            "{ \"title\": { \"fr\": \"Autrement\", \"nl\": \"Anders\" } }")),
            open(
                    "put a foreword before a report",
                    Permission.INTRODUCE_REPORTS,
                    (token, demand) ->
                            foreword(token, demand.replaceFirst("-[0-9.]+$", ""), "2023-07-01", "2024-06-30")),
            open("ask", Permission.ASK, (token, demand) -> ask(token, demand, "public")),
            open(
                    "answer",
                    Permission.ANSWER,
                    (token, demand) -> answer(token, text(ask(Tokens.staff(), demand, "public"), "/questionId"))),
            hidden(
                    "read an internal question",
                    Permission.SEE_INTERNAL_QUESTIONS,
                    (token, demand) -> as(token)
                            .get("/questions/" + text(ask(Tokens.staff(), demand, "internal"), "/questionId"))
                            .then()));

    private static final String STAFF = "/users/08fd44ed-717c-5e4c-843d-9695964f1f1b";

    /**
     * A request that only admins may make; none of them changes anything.
     *
     * @param answer the status for an admin
     */
    record AdminRequest(String what, int answer, Function<String, ValidatableResponse> act) {

        int expected(Requester requester) {
            return !requester.isAuthenticated() ? 401 : requester == Requester.ADMIN ? answer : 403;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static final List<AdminRequest> ADMINISTRATION = List.of(
            new AdminRequest(
                    "list the users",
                    200,
                    token -> as(token).get("/users?pageSize=1").then()),
            new AdminRequest(
                    "read an account", 200, token -> as(token).get(STAFF).then()),
            new AdminRequest(
                    "invite a user",
                    409,
                    token -> post(
                            token, "/users", newUser("staff@example.org", "\"roles\": [\"staff\"], \"bodies\": []"))),
            new AdminRequest(
                    "invite a user again",
                    409,
                    token -> as(token)
                            .contentType("application/json")
                            .body("{ \"by\": \"mail\" }")
                            .put(STAFF + "/invitation")
                            .then()),
            new AdminRequest(
                    "erase an account",
                    412,
                    token -> as(token)
                            .header("If-Match", "\"stale\"")
                            .delete(STAFF)
                            .then()),
            new AdminRequest("change an account", 412, token -> put(token, STAFF, "\"stale\"", """
                    { "firstName": "staff", "lastName": "Demo", "language": "fr", "roles": ["staff"], "bodies": [],
                      "enabled": true }""")));

    private static ValidatableResponse withdrawText(String token, String demand, SensitiveText kind) {
        return SensitiveText.withdraw(token, kind.withdrawalOf(kind.publish(demand, "words")), "A name");
    }

    private static Draft aDraft(String demand) {
        return draft(Tokens.agency("cocom"), demand, report("inProgress"));
    }

    static Stream<Arguments> cells() {
        return ATTEMPTS.stream()
                .flatMap(attempt ->
                        Arrays.stream(Requester.values()).map(requester -> Arguments.of(attempt, requester)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void each_requester_has_exactly_the_permissions_of_the_table(Attempt attempt, Requester requester) {
        var status = attempt.act()
                .apply(requester.token.get(), TestCommitments.of("cocom"))
                .extract()
                .statusCode();

        var expected = attempt.expected(requester);
        if (requester == Requester.CONFLICTING_ROLES && status == 403) {
            // Refused because of the token, before the hidden resource is looked up.
            return;
        }
        assertEquals(expected, expected == 2 ? status / 100 : status);
    }

    @ParameterizedTest
    @EnumSource
    void the_inbox_lists_only_what_the_requester_may_see(Requester requester) {
        var demand = TestCommitments.of("cocom");
        var draft = aDraft(demand).id();
        var openQuestion =
                text(ask(Tokens.staff(), demand, "internal", LocalDate.now(BrusselsTime.BRUSSELS)), "/questionId");
        var answeredQuestion = text(ask(Tokens.staff(), demand, "internal"), "/questionId");
        var answer = text(answer(Tokens.colleague("cocom"), answeredQuestion), "/answerId");

        var inbox = as(requester.token.get()).get("/me").then().extract().asString();

        var owner = requester.isAuthenticated() && requester.holds(Permission.SEE_DRAFTS.key());
        assertEquals(owner, inbox.contains(draft));
        assertEquals(owner, inbox.contains(openQuestion));
        assertEquals(requester == Requester.STAFF, inbox.contains(answer));
    }

    static Stream<Arguments> administration() {
        return ADMINISTRATION.stream()
                .flatMap(act -> Arrays.stream(Requester.values()).map(requester -> Arguments.of(act, requester)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("administration")
    void only_an_admin_manages_users(AdminRequest act, Requester requester) {
        var token = requester.token.get();
        assumeTrue(
                requester != Requester.ADMIN || RealKeycloak.adminSecret().isPresent(),
                "This Keycloak was lent without its secret");

        act.act().apply(token).statusCode(act.expected(requester));
    }

    @ParameterizedTest
    @EnumSource(Requester.class)
    void only_an_admin_sees_the_author_of_a_journal_entry(Requester requester) {
        var demand = TestCommitments.of("cocom");
        published(Tokens.agency("cocom"), demand, "inProgress");
        var history = "/commitments/" + demand + "/history";

        var answer = as(requester.token.get())
                .get(history)
                .then()
                .statusCode(requester.isAuthenticated() ? 200 : 401)
                .header("Cache-Control", "no-store")
                .extract();

        assertEquals(requester == Requester.ADMIN, answer.asString().contains("\"user\":"));
        // The public response contains no user, whether it is cached or not.
        get(history).statusCode(200).body("total", equalTo(1)).body("items[0].user", nullValue());
        get(history).body("items[0].user", nullValue());
        as(requester.token.get())
                .get("/changes?kind=reportPublished")
                .then()
                .body("items.user", everyItem(nullValue()));
    }

    @Test
    void every_permission_is_tested() {
        var tested = EnumSet.noneOf(Permission.class);
        ATTEMPTS.forEach(attempt -> tested.addAll(attempt.anyOf()));

        assertEquals(EnumSet.allOf(Permission.class), tested);
    }
}
