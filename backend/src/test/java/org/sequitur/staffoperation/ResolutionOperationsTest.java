package org.sequitur.staffoperation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.ActivitySteps.activities;
import static org.sequitur.testsupport.ActivitySteps.invitedClerk;
import static org.sequitur.testsupport.ActivitySteps.operations;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.foreword;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.DraftSteps;
import org.sequitur.testsupport.DraftSteps.ReadDraft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Operations of staff on resolutions, in the list of what users did. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ResolutionOperationsTest {

    private static final String REASON =
            "{ \"reason\": { \"fr\": \"Erreur.\", \"nl\": \"Fout.\" }, \"originalLanguage\": \"fr\" }";

    @Inject
    RegisterResolution registration;

    private final TestAccounts accounts = new TestAccounts();
    private Account clerk;
    private String commitmentId;
    private String resolutionId;

    @BeforeEach
    void invite() {
        clerk = invitedClerk(accounts);
        commitmentId = TestCommitments.inOwnResolution("cocom");
        resolutionId = RoundSteps.resolutionOf(commitmentId);
    }

    @AfterEach
    void remove_accounts() {
        accounts.close();
    }

    @Test
    void forewords_and_classifications_are_listed_with_their_resolution() {
        var token = clerk.token();
        classify(token, resolutionId, "{ \"legislature\": \"2019-2024\" }").statusCode(201);
        String published = foreword(token, resolutionId, "2023-07-01", "2024-06-30")
                .statusCode(201)
                .extract()
                .path("forewordId");
        String withdrawal = put(token, "/forewords/" + published + "/withdrawal", "*", REASON)
                .statusCode(200)
                .extract()
                .path("withdrawalId");
        put(token, "/withdrawals/" + withdrawal + "/withdrawal", "*", REASON).statusCode(200);

        operations(clerk, "")
                .body(
                        "items.staffOperation.kind",
                        contains("forewordReasonWithdrawn", "forewordWithdrawn", "forewordPublished", "classified"))
                .body(
                        "items.staffOperation.resolution.resolutionId",
                        contains(resolutionId, resolutionId, resolutionId))
                .body("items[2].staffOperation.objectId", equalTo(published));
    }

    @Test
    void operations_on_resolutions_in_preparation_are_listed_until_their_registration() {
        var token = clerk.token();
        var document = TestResolutions.fresh();
        var submitted = DraftSteps.submitted(token, document);
        var back = ReadDraft.of(as(token)
                .header("If-Match", submitted.etag())
                .delete(submitted.path() + "/submission")
                .then()
                .statusCode(200));
        var again = ReadDraft.of(
                put(token, back.path() + "/submission", back.etag()).statusCode(200));
        put(Tokens.secondStaff(), again.path() + "/registration", "*").statusCode(200);
        DraftSteps.confirmed(token, TestResolutions.fresh());

        operations(clerk, "")
                .body(
                        "items.staffOperation.kind",
                        contains(
                                "draftUploaded",
                                "draftSubmitted",
                                "submissionWithdrawn",
                                "draftSubmitted",
                                "draftUploaded"))
                .body(
                        "items[1].staffOperation.name.fr",
                        equalTo(document.get("documentNumber").asText()));
        activities("pageSize=1&staffOperation=resolutionRegistered")
                .body("items[0].staffOperation.objectId", equalTo(again.id()))
                .body("items[0].staffOperation.resolution.resolutionId", equalTo(TestResolutions.idOf(document)));
    }

    @Test
    void refused_and_deleted_drafts_and_proposed_errata_are_listed() throws InvalidDocumentException {
        var token = clerk.token();
        var submitted = DraftSteps.submitted(Tokens.staff(), TestResolutions.fresh());
        var refused =
                ReadDraft.of(put(token, submitted.path() + "/submission/refusal", "*", "{ \"reason\": \"Page 3.\" }")
                        .statusCode(200));
        as(token)
                .header("If-Match", refused.etag())
                .delete(refused.path())
                .then()
                .statusCode(204);
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        var block = TestResolutions.placeOf(document.toString(), "2.4") + "/text";
        proposeErratum(token, TestResolutions.idOf(document), block, "réaliser;")
                .statusCode(201);

        operations(clerk, "")
                .body("items.staffOperation.kind", contains("erratumProposed", "draftDeleted", "submissionRefused"))
                .body("items[0].staffOperation.resolution.resolutionId", equalTo(TestResolutions.idOf(document)));
    }
}
