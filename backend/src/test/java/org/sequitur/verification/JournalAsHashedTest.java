package org.sequitur.verification;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.respond;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A reader computes the hashes of a journal again, from nothing but the API's responses. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class JournalAsHashedTest {

    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void publish_three_facts_and_ask_an_internal_question() {
        commitmentId = TestCommitments.of("cocom");
        respond(staff, commitmentId, "accepted", "2024-01-01").statusCode(201);
        ask(staff, commitmentId, "internal").statusCode(201);
        assess(staff, commitmentId, published(Tokens.agency("cocom"), commitmentId, "inProgress"), "confirmed")
                .statusCode(201);
    }

    @Test
    void each_hash_is_the_sha_256_of_the_text_beside_it_and_covers_the_previous_one() {
        var entries = entries(commitmentId);

        assertEquals(3, entries.size());
        var previous = (String) null;
        for (var i = 0; i < entries.size(); i++) {
            var item = entries.get(i);
            var entry = JsonPath.from(item.hashedEntry());
            var fact = JsonPath.from(item.hashedFact());
            assertEquals(item.hash(), sha256(item.hashedEntry()));
            assertEquals(entry.getString("factHash"), sha256(item.hashedFact()));
            assertEquals(previous, entry.getString("previousHash"));
            assertEquals(i + 1, entry.getInt("position"));
            assertEquals(entry.getString("factId"), fact.getString("id"));
            assertEquals(commitmentId, fact.getString("commitmentId"));
            previous = item.hash();
        }
        get("/commitments/" + commitmentId + "/history").body("items[0].hash", equalTo(previous));
    }

    @Test
    void facts_are_readable_in_the_hashed_texts() {
        var entries = entries(commitmentId);

        assertEquals(
                List.of("responseRecorded", "reportPublished", "assessed"),
                entries.stream()
                        .map(item -> JsonPath.from(item.hashedEntry()).getString("kind"))
                        .toList());
        assertEquals(
                "2024-01-01", JsonPath.from(entries.getFirst().hashedFact()).getString("respondedOn"));
        assertEquals("inProgress", JsonPath.from(entries.get(1).hashedFact()).getString("implementationStatus"));
        assertEquals("confirmed", JsonPath.from(entries.get(2).hashedFact()).getString("outcome"));
    }

    @Test
    void a_withdrawn_text_is_missing_and_the_withdrawal_holds_both_hashes() {
        var path = SensitiveText.ASSESSMENT.publish(commitmentId, "words");
        var before = entries(commitmentId).getLast();
        assertTrue(before.hashedFact().contains("words"));

        SensitiveText.withdraw(Tokens.staff(), SensitiveText.ASSESSMENT.withdrawalOf(path), "Raison")
                .statusCode(200);

        var entries = entries(commitmentId);
        var withdrawal = JsonPath.from(entries.getLast().hashedFact());
        var after = entries.get(entries.size() - 2);
        assertFalse(after.hashedFact().contains("words"));
        assertEquals(before.hash(), after.hash());
        assertEquals(JsonPath.from(after.hashedFact()).getString("id"), withdrawal.getString("withdrawnId"));
        assertEquals(sha256(before.hashedFact()), withdrawal.getString("withdrawnHash"));
        assertEquals(sha256(after.hashedFact()), withdrawal.getString("remainingHash"));
        assertNotEquals(sha256(before.hashedFact()), sha256(after.hashedFact()));
    }

    @Test
    void pages_follow_each_other_oldest_first() {
        var all = entries(commitmentId);

        get("/commitments/" + commitmentId + "/journalEntries?page=2&pageSize=2")
                .body("total", equalTo(3))
                .body("items.size()", equalTo(1))
                .body("items[0].position", equalTo(3))
                .body("items[0].hash", equalTo(all.getLast().hash()));
    }

    private record Item(String hash, String hashedEntry, String hashedFact) {}

    private static List<Item> entries(String commitmentId) {
        var found = get("/commitments/" + commitmentId + "/journalEntries?pageSize=200")
                .extract()
                .jsonPath();
        List<String> hashes = found.getList("items.hash");
        List<String> entries = found.getList("items.hashedEntry");
        List<String> facts = found.getList("items.hashedFact");
        return IntStream.range(0, hashes.size())
                .mapToObj(i -> new Item(hashes.get(i), entries.get(i), facts.get(i)))
                .toList();
    }

    /** Not by the API's own class. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
