package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.Tampering.executeWithoutTriggers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** The verification undoes errata and compares the hashes of the wording. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ErratumVerificationTest {

    @Inject
    Verification verification;

    private String commitment;
    private String resolution;

    @BeforeEach
    void correct_a_request_and_the_title() {
        commitment = TestCommitments.inOwnResolution("cocom");
        resolution = commitment.replaceFirst("-[0-9.]+$", "");
        var document =
                get("/resolutions/" + resolution + "/document").extract().body().asString();
        var block = TestResolutions.placeOf(document, commitment.replaceFirst("^.*-", "")) + "/text";
        confirmErratum(proposeErratum(Tokens.staff(), resolution, block, "Le texte rectifié;"))
                .statusCode(200);
        confirmErratum(proposeErratum(Tokens.staff(), resolution, "/title", "Le titre rectifié"))
                .statusCode(200);
    }

    @Test
    void errata_verify_without_findings() {
        assertEquals(List.of(), verification.findings(commitment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update commitment set text_fr = 'Autre' where id = '%2$s'",
                "update adopted_text set content = replace(content, 'Le texte rectifié;', 'Autre;') where resolution_id = '%1$s'",
                "update erratum set content_before = replace(content_before, '\"nl\"', '\"nl\" ')"
                        + " where resolution_id = '%1$s' and commitment_row_id is not null",
                "update erratum set wording_hash_before = repeat('0', 64)"
                        + " where resolution_id = '%1$s' and commitment_row_id is null"
            })
    void a_changed_wording_or_erratum_is_found(String change) throws SQLException {
        executeWithoutTriggers(change.split(" ")[1], change.formatted(resolution, commitment));

        assertEquals(1, verification.findings(commitment).size());
    }
}
