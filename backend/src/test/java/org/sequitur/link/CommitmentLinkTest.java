package org.sequitur.link;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.LinkSteps.link;
import static org.sequitur.testsupport.LinkSteps.unlink;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Staff link requests of different resolutions and end the links. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CommitmentLinkTest {

    private final String staff = Tokens.staff();
    private String one;
    private String other;

    @BeforeEach
    void create_commitments() {
        one = TestCommitments.of("cocom");
        other = TestCommitments.ofAnotherResolution("cocom");
    }

    @ParameterizedTest
    @CsvSource({"same, same", "overlaps, overlaps", "replaces, replacedBy", "replacedBy, replaces"})
    void both_requests_show_the_link_each_in_its_direction(String relation, String inverse) {
        var reference = commitment(other).extract().<String>path("citation");

        link(staff, one, relation, other)
                .statusCode(201)
                .body("commitment.commitmentId", equalTo(one))
                .body("linkedCommitment.commitmentId", equalTo(other))
                .body("relation", equalTo(relation));

        commitment(one)
                .body("linkedCommitments", hasSize(1))
                .body("linkedCommitments[0].relation", equalTo(relation))
                .body("linkedCommitments[0].commitment.citation", equalTo(reference))
                .body("linkedCommitments[0].commitment.shortTitle.nl", notNullValue())
                .body("linkedCommitments[0].implementationStatus", equalTo("notReported"))
                .body("linkedCommitments[0].owner.bodyId", equalTo("cocom"));
        commitment(other)
                .body("linkedCommitments.commitment.commitmentId", equalTo(List.of(one)))
                .body("linkedCommitments.relation", equalTo(List.of(inverse)));
    }

    @Test
    void a_link_is_in_the_lists_histories_changes_and_feeds_of_both_requests() {
        var statement = text(link(staff, one, "replaces", other), "/statementId");

        for (var id : List.of(one, other)) {
            get("/commitments/" + id + "/commitmentLinks")
                    .body("items", hasSize(1))
                    .body("items[0].statementId", equalTo(statement))
                    .body("items[0].reason.nl", equalTo("mot in het Nederlands"));
            var event = get("/commitments/" + id + "/history")
                    .body("items[0].kind", equalTo("linked"))
                    .body("items[0].by.kind", equalTo("parliament"))
                    .extract()
                    .<String>path("items[0].factHref");
            get(event.substring(event.indexOf("/commitmentLinks/"))).body("commitment.commitmentId", equalTo(id));
        }
        get("/changes?kind=linked&pageSize=100").body("items.commitment.commitmentId", hasItems(one, other));
    }

    @Test
    void a_link_changes_the_state_of_neither_request() {
        published(Tokens.agency("cocom"), one, "inProgress");
        var before = commitment(one).extract().<java.util.Map<String, Object>>path("$");

        link(staff, one, "replacedBy", other).statusCode(201);

        var after = commitment(one).extract().<java.util.Map<String, Object>>path("$");
        assertNotEquals(before, after);
        after.remove("linkedCommitments");
        assertEquals(before, after);
    }

    @Test
    void a_request_shows_the_current_state_of_the_linked_one() {
        link(staff, one, "same", other).statusCode(201);
        var tag = commitment(one).extract().header("ETag");

        published(Tokens.agency("cocom"), other, "inProgress");
        close(staff, other, "notPursued").statusCode(201);

        commitment(one)
                .body("linkedCommitments[0].implementationStatus", equalTo("inProgress"))
                .body("linkedCommitments[0].closed", equalTo(true));
        assertNotEquals(tag, commitment(one).extract().header("ETag"));
    }

    @Test
    void a_past_day_and_a_list_show_no_link() {
        link(staff, one, "same", other).statusCode(201);

        var yesterday = LocalDate.now(ZoneId.of("Europe/Brussels")).minusDays(1);
        get("/commitments/" + one + "?asOf=" + yesterday).body("$", not(hasKey("linkedCommitments")));
        get("/commitments?owner=cocom&pageSize=100").body("items", everyItem(not(hasKey("linkedCommitments"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'linked', 'same', 'a-590-9.9', '/linkedCommitmentId', existe pas",
        "'linked', 'same', 'ONE', '/linkedCommitmentId', résolutions différentes",
        "'linked', 'same', 'NEIGHBOUR', '/linkedCommitmentId', résolutions différentes",
        "'linked', , 'OTHER', '/relation', La relation est attendue",
        "'unlinked', 'same', 'OTHER', '/relation', La relation est attendue"
    })
    void an_invalid_link_is_refused(String kind, String relation, String id, String pointer, String message) {
        var neighbour = TestCommitments.of("cocom");
        if (!neighbour.replaceFirst("-[0-9.]+$", "").equals(one.replaceFirst("-[0-9.]+$", ""))) {
            one = TestCommitments.of("cocom");
        }
        var linked = id.replace("ONE", one).replace("NEIGHBOUR", neighbour).replace("OTHER", other);
        post(staff, "/commitments/" + one + "/commitmentLinks", """
                { "kind": "%s", %s "linkedCommitmentId": "%s", "reason": { "fr": "Un mot", "nl": "Een woord" },
                  "originalLanguage": "fr" }""".formatted(
                                kind, relation == null ? "" : "\"relation\": \"" + relation + "\",", linked))
                .statusCode(400)
                .body("issues.name", hasItem(pointer))
                .body("issues[0].detail", org.hamcrest.Matchers.containsString(message));
        commitment(one).body("$", not(hasKey("linkedCommitments")));
    }

    @Test
    void two_requests_have_one_link_at_a_time() {
        unlink(staff, one, other).statusCode(409);
        link(staff, one, "same", other).statusCode(201);
        link(staff, one, "overlaps", other).statusCode(409);
        link(staff, other, "overlaps", one).statusCode(409);

        unlink(staff, other, one).statusCode(201).body("relation", equalTo("same"));

        commitment(one).body("$", not(hasKey("linkedCommitments")));
        commitment(other).body("$", not(hasKey("linkedCommitments")));
        unlink(staff, one, other).statusCode(409);
        link(staff, one, "replaces", other).statusCode(201);
        commitment(other).body("linkedCommitments.relation", contains("replacedBy"));
        get("/commitments/" + one + "/commitmentLinks")
                .body("items.kind", contains("linked", "unlinked", "linked"))
                .body("items.relation", contains("replaces", "same", "same"));
    }

    @Test
    void a_request_has_links_to_several_others() {
        var third = TestCommitments.inOwnResolution("cocom");
        link(staff, one, "same", other).statusCode(201);
        link(staff, one, "replaces", third).statusCode(201);

        commitment(one).body("linkedCommitments.relation", containsInAnyOrder("same", "replaces"));
    }

    @Test
    void of_concurrent_links_from_both_sides_only_one_succeeds() {
        assertEquals(
                List.of(201, 409, 409, 409),
                Concurrently.statuses(
                        4, i -> i % 2 == 0 ? link(staff, one, "replaces", other) : link(staff, other, "same", one)));

        for (var id : List.of(one, other)) {
            get("/commitments/" + id + "/commitmentLinks").body("items", hasSize(1));
        }
    }

    @Test
    void a_repeated_request_publishes_once() {
        var key = UUID.randomUUID().toString();
        var body = """
                { "kind": "linked", "relation": "same", "linkedCommitmentId": "%s",
                  "reason": { "fr": "Un mot", "nl": "Een woord" }, "originalLanguage": "fr" }""".formatted(other);
        var ids = List.of(1, 2).stream()
                .map(attempt -> as(staff)
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/commitments/" + one + "/commitmentLinks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("commitmentLinkId"))
                .distinct()
                .toList();

        assertEquals(1, ids.size());
        get("/commitments/" + other + "/commitmentLinks").body("items", hasSize(1));
    }

    @Test
    void a_withdrawn_reason_is_gone_from_both_requests_and_the_link_remains() {
        var id = text(link(staff, one, "same", other, "nom"), "/commitmentLinkId");

        withdraw(staff, "/commitmentLinks/" + id + "/withdrawal", "pourquoi").statusCode(200);

        for (var each : List.of(one, other)) {
            get("/commitments/" + each + "/commitmentLinks")
                    .body("items[0].reason", nullValue())
                    .body("items[0].withdrawal.kind", equalTo("commitmentLink"))
                    .body("items[0].withdrawal.reason.fr", equalTo("pourquoi en français"));
            commitment(each).body("linkedCommitments", hasSize(1));
        }
        withdraw(staff, "/commitmentLinks/" + id + "/withdrawal", "encore").statusCode(409);
    }
}
