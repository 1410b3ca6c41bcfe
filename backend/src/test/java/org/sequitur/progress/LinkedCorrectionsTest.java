package org.sequitur.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.LinkSteps.link;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A body corrects reports that it published on linked requests in one action. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LinkedCorrectionsTest {

    private final String officer = Tokens.agency("cocom");
    private String one;
    private String other;

    @BeforeEach
    void link_two_requests() {
        one = TestCommitments.of("cocom");
        other = TestCommitments.ofAnotherResolution("cocom");
        link(Tokens.staff(), one, "overlaps", other).statusCode(201);
    }

    @Test
    void a_report_that_was_corrected_alone_is_not_corrected_again_by_the_correction_of_the_linked_one() {
        var first = draft(officer, one, report("inProgress"));
        publishAlso(first, other).statusCode(200);
        var linked = text(get("/commitments/" + other + "/progressReports"), "/items/0/progressReportId");
        var alone = draft(officer, other, correcting(linked));
        publish(officer, alone).statusCode(200);

        publishAlso(draft(officer, one, correcting(first.id())), other).statusCode(200);

        get("/commitments/" + other + "/progressReports")
                .body("items", hasSize(3))
                .body("items[0]", not(hasKey("corrects")))
                .body("items[2].correctedBy.progressReportId", equalTo(alone.id()));
    }

    @Test
    void the_correction_of_reports_that_were_published_together_corrects_each() {
        var first = draft(officer, one, report("inProgress"));
        publishAlso(first, other).statusCode(200);

        publishAlso(draft(officer, one, correcting(first.id())), other).statusCode(200);

        for (var id : List.of(one, other)) {
            var reports = get("/commitments/" + id + "/progressReports");
            reports.body("items[0].corrects.progressReportId", equalTo(text(reports, "/items/1/progressReportId")));
        }
    }

    @Test
    void the_report_that_another_body_published_on_the_linked_request_is_not_corrected_with_it() {
        var first = draft(officer, one, report("inProgress"));
        publishAlso(first, other).statusCode(200);
        handOver(Tokens.staff(), other, "cocom", "erip").statusCode(201);
        var officerOfBoth = Tokens.agencyOfTwo();

        publishAlso(officerOfBoth, draft(officerOfBoth, one, correcting(first.id())), other)
                .statusCode(200)
                .body("corrects.progressReportId", equalTo(first.id()));

        get("/commitments/" + other + "/progressReports")
                .body("items", hasSize(2))
                .body("items[0].body.bodyId", equalTo("erip"))
                .body("items[0]", not(hasKey("corrects")))
                .body("items[1]", not(hasKey("correctedBy")));
    }

    private static String correcting(String reportId) {
        return report("inProgress").replaceFirst("\\{", "{ \"corrects\": \"" + reportId + "\",");
    }

    private ValidatableResponse publishAlso(Draft draft, String also) {
        return publishAlso(officer, draft, also);
    }

    private static ValidatableResponse publishAlso(String token, Draft draft, String also) {
        return put(token, draft.path() + "/publication", draft.etag(), "{ \"alsoFor\": [\"" + also + "\"] }");
    }
}
