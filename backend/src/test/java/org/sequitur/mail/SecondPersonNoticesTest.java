package org.sequitur.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.DraftSteps.read;
import static org.sequitur.testsupport.DraftSteps.register;
import static org.sequitur.testsupport.DraftSteps.submitted;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.MailServerPort;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** The digest of staff contains what awaits a second person. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(MailServerPort.class)
class SecondPersonNoticesTest {

    private final ObjectNode document = TestResolutions.fresh();
    private final String number = TestResolutions.numberOf(document);

    @Inject
    RegisterResolution registration;

    @Inject
    Notices notices;

    @Inject
    Digests digests;

    @Inject
    DigestMessageComposer composer;

    @Test
    void a_submitted_draft_is_in_the_digest_of_staff_in_both_languages() {
        var draft = submitted(Tokens.staff(), document).id();

        var french = about(draft, "fr");
        assertEquals(number + " résolution à enregistrer", french.label() + " " + french.title());
        assertTrue(french.href().endsWith("/fr/resolutions-a-reprendre/" + draft), french.href());
        var dutch = about(draft, "nl");
        assertEquals(number + " te registreren resolutie", dutch.label() + " " + dutch.title());
        assertTrue(dutch.href().endsWith("/nl/over-te-nemen-resoluties/" + draft), dutch.href());
    }

    @Test
    void a_draft_that_was_registered_or_withdrawn_is_in_no_digest() {
        var registered = submitted(Tokens.staff(), document);
        register(Tokens.secondStaff(), read(Tokens.secondStaff(), registered)).statusCode(200);
        var withdrawn = submitted(Tokens.staff(), TestResolutions.fresh());
        as(Tokens.staff())
                .header("If-Match", withdrawn.etag())
                .delete(withdrawn.path() + "/submission")
                .then()
                .statusCode(200);

        assertFalse(hasNotice(registered.id()));
        assertFalse(hasNotice(withdrawn.id()));
    }

    @Test
    void a_proposed_erratum_is_in_the_digest_without_its_text_until_it_is_decided() throws InvalidDocumentException {
        registration.register(document.toString());
        var resolution = TestResolutions.idOf(document);
        var confirmed = proposeErratum(Tokens.staff(), resolution, "/title", "Le titre zzcaché");
        var id = text(confirmed, "/erratumProposalId");
        var refused =
                text(proposeErratum(Tokens.staff(), resolution, "/opening", "Le Parlement,"), "/erratumProposalId");

        var french = about(id, "fr");
        assertEquals(number + " rectificatif à confirmer", french.label() + " " + french.title());
        assertTrue(french.href().endsWith("/fr/rectificatifs/" + id), french.href());
        assertTrue(about(id, "nl").href().endsWith("/nl/verbeteringen/" + id));
        assertFalse(digest().toString().contains("zzcaché"));

        confirmErratum(confirmed).statusCode(200);
        put(Tokens.staff(), "/erratumProposals/" + refused + "/refusal", "*", "{ \"reason\": \"Non.\" }")
                .statusCode(200);
        assertFalse(hasNotice(id));
        assertFalse(hasNotice(refused));
    }

    private boolean hasNotice(String id) {
        return digest().toString().contains(id);
    }

    private DigestMessage.Line about(String id, String language) {
        return digest().parts().stream()
                .filter(part -> part.lang().equals(language))
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.href().contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The digest that staff would get now; it is not stored. */
    private DigestMessage digest() {
        QuarkusTransaction.begin();
        try {
            var digest = new Digest(Recipients.STAFF, Instant.EPOCH);
            digests.persist(digest);
            digests.flush();
            notices.assignTo(digest);
            return composer.write(digest);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
