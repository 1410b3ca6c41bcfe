package org.sequitur.link;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.LinkSteps.link;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The description of a link in lists of events. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LinkedEventsTest {

    @Test
    void the_history_the_changes_and_the_feeds_tell_how_each_request_is_linked_to_which() {
        var one = TestCommitments.of("cocom");
        var other = TestCommitments.ofAnotherResolution("cocom");
        link(Tokens.staff(), one, "replaces", other).statusCode(201);

        for (var list : List.of("/commitments/" + one + "/history", "/changes?commitment=" + one)) {
            get(list)
                    .body("items[0].link.relation", equalTo("replaces"))
                    .body("items[0].link.commitment.commitmentId", equalTo(other));
        }
        get("/changes?commitment=" + other).body("items[0].link.relation", equalTo("replacedBy"));
        assertEntry("fr", one, "Liée à une autre demande (Remplace %s)", other);
        assertEntry("fr", other, "Liée à une autre demande (Remplacée par %s)", one);
        assertEntry("nl", one, "Met een ander verzoek verbonden (Vervangt %s)", other);
    }

    private static void assertEntry(String language, String id, String title, String otherId) {
        var found = get("/commitments/" + otherId).extract().jsonPath();
        var label = found.getString("resolution.documentNumber") + ", " + found.getString("number");
        get("/feeds/%s?commitment=%s".formatted(language, id))
                .body(containsString(title.formatted(label)))
                .body(containsString(found.getString("shortTitle." + language).substring(0, 10)));
    }
}
