package org.sequitur.me;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.OwnerSteps.handOver;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.read;
import static org.sequitur.testsupport.StatementSteps.save;
import static org.sequitur.testsupport.StatementSteps.saved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Colleagues learn who of them changed a draft of their inbox last; other users do not. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class DraftEditorsTest {

    private static final String EDITORS = "/me/editorByDraft";
    private static final String VALUES = "\"deadline\": \"2033-01-01\"";

    @Inject
    RegisterResolution registration;

    private final String cocom = Tokens.agency("cocom");
    private final String colleague = Tokens.colleague("cocom");

    @Test
    void colleagues_of_a_body_see_who_of_them_changed_a_draft_last() {
        var id = TestCommitments.inOwnResolution("cocom");
        var ofReport = draft(cocom, id, report("inProgress")).id();
        var ofRequest = saved(cocom, "deadlineRequest", id, content(VALUES)).id();

        for (var draft : List.of(ofReport, ofRequest)) {
            as(colleague)
                    .get(EDITORS)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body(userOf(draft) + ".name", equalTo("cocom Demo"))
                    .body(userOf(draft) + ".userId", not(emptyOrNullString()));
            for (var other : List.of(cocom, Tokens.agency("erip"), Tokens.staff())) {
                assertUnnamed(other, draft);
            }
        }
        as(Tokens.admin()).get(EDITORS).then().statusCode(200).body("items", empty());
        request().get(EDITORS).then().statusCode(401);
        as(Tokens.withoutRole()).get(EDITORS).then().statusCode(403);
    }

    @Test
    void staff_see_who_of_them_changed_a_draft_last() {
        var closure = saved(Tokens.secondStaff(), "closure", TestCommitments.inOwnResolution("cocom"), content(""));

        as(Tokens.staff()).get(EDITORS).then().body(userOf(closure.id()) + ".name", equalTo("staff Demo"));
        for (var other : List.of(Tokens.secondStaff(), cocom)) {
            assertUnnamed(other, closure.id());
        }
    }

    @Test
    void officers_of_the_former_owner_are_not_named_to_the_new_one() {
        var id = TestCommitments.inOwnResolution("cocom");
        var ofReport = draft(cocom, id, report("inProgress")).id();
        var ofRequest = saved(cocom, "deadlineRequest", id, content(VALUES)).id();

        handOver(Tokens.staff(), id, "cocom", "erip").statusCode(201);

        var erip = Tokens.agency("erip");
        assertUnnamed(erip, ofReport);
        assertUnnamed(erip, ofRequest);
        var newOwner = Tokens.colleague("erip");
        save(newOwner, read(newOwner, ofRequest), content(VALUES)).statusCode(200);
        as(erip).get(EDITORS).then().body(userOf(ofRequest) + ".name", equalTo("erip Demo"));
    }

    /** The officers of the body that an erratum replaced are not named to those of the right one. */
    @Test
    void officers_of_an_owner_that_an_erratum_replaced_are_not_named_to_the_right_one()
            throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        var resolution = TestResolutions.idOf(document);
        var id = resolution + "-2.4";
        var before = text(get("/commitments/" + id), "/owner/bodyId");
        var officer = Tokens.agency(before);
        var ofReport = draft(officer, id, report("inProgress")).id();
        var ofRequest = saved(officer, "deadlineRequest", id, content(VALUES)).id();
        var owner = TestResolutions.placeOf(document.toString(), "2.4") + "/owner";

        confirmErratum(proposeErratum(Tokens.staff(), resolution, owner, "\"bodyId\": \"erip\"", "mot"))
                .statusCode(200);

        var erip = Tokens.agency("erip");
        as(erip).get("/statementDrafts/" + ofRequest).then().statusCode(200);
        assertUnnamed(erip, ofReport);
        assertUnnamed(erip, ofRequest);
    }

    private static void assertUnnamed(String token, String draft) {
        var ids = as(token).get(EDITORS).then().extract().jsonPath().getList("items.draftId");
        assertEquals(false, ids.contains(draft));
    }

    private static String userOf(String draft) {
        return "items.find { it.draftId == '" + draft + "' }.user";
    }
}
