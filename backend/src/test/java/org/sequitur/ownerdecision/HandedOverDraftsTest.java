package org.sequitur.ownerdecision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.OwnerSteps.handOver;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.read;
import static org.sequitur.testsupport.StatementSteps.save;
import static org.sequitur.testsupport.StatementSteps.saved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Drafts that a handover offers to the new owner name the body that wrote them. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class HandedOverDraftsTest {

    private static final String VALUES = "\"deadline\": \"2033-01-01\"";

    private final String staff = Tokens.staff();
    private final String cocom = Tokens.agency("cocom");
    private final String erip = Tokens.agency("erip");

    @Test
    void a_draft_names_the_owner_whose_it_was_until_the_new_one_saves_it() {
        var id = TestCommitments.inOwnResolution("cocom");
        var written = saved(cocom, "deadlineRequest", id, content(VALUES));
        var ofParliament = saved(staff, "deadline", id, content(VALUES));
        as(cocom).get(written.path()).then().body("saved.formerOwner", nullValue());

        handOver(staff, id, "cocom", "erip").statusCode(201);

        as(erip).get(written.path())
                .then()
                .body("saved.byCaller", equalTo(false))
                .body("saved.formerOwner.bodyId", equalTo("cocom"));
        as(staff).get(ofParliament.path()).then().body("saved.formerOwner", nullValue());
        save(erip, read(erip, written.id()), content(VALUES))
                .body("saved.byCaller", equalTo(true))
                .body("saved.formerOwner", nullValue());
    }

    @Test
    void a_draft_of_a_report_names_it_in_the_inbox() {
        var id = TestCommitments.inOwnResolution("cocom");
        var written = draft(cocom, id, report("inProgress"));

        handOver(staff, id, "cocom", "erip").statusCode(201);

        as(erip).get("/me")
                .then()
                .body(
                        "awaiting.find { it.kind == 'drafts' }.items.find { it.fact.factId == '" + written.id()
                                + "' }.saved.formerOwner.bodyId",
                        equalTo("cocom"));
    }
}
