package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;

/** A small resolution whose commitments have facts of every kind, published today. */
public record FollowedResolution(String id) {

    private static FollowedResolution shared;

    /** Shared by all tests of a run on one database. */
    public static synchronized FollowedResolution shared() {
        if (shared == null) {
            shared = new FollowedResolution(register());
            shared.publishFacts();
        }
        return shared;
    }

    private static String register() {
        var document = TestResolutions.fresh();
        // Refer to requests that are left out here.
        document.remove(List.of("proposal", "concordance"));
        var themes = (ArrayNode) document.at("/requests/themes");
        keep(themes, 2);
        keep((ArrayNode) themes.get(0).get("items"), 1);
        var asked = (ArrayNode) themes.get(1).get("items");
        keep(asked, 1);
        keep((ArrayNode) asked.get(0).get("items"), 3);
        try {
            CDI.current().select(RegisterResolution.class).get().register(document.toString());
        } catch (InvalidDocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
        return TestResolutions.idOf(document);
    }

    private static void keep(ArrayNode all, int first) {
        while (all.size() > first) {
            all.remove(all.size() - 1);
        }
    }

    private void publishFacts() {
        var staff = Tokens.staff();
        var officer = Tokens.agency("cocom");
        var disputed = id + "-2.1";
        deadline(staff, disputed, "2031-01-31").statusCode(201);
        decide(staff, deadline(officer, disputed, "2032-01-31").extract().path("deadlineId"), "granted")
                .statusCode(200);
        var report = publishedWithEvidence(officer, disputed, "inProgress");
        assess(staff, disputed, report, "disputed").statusCode(201);
        withdraw(
                staff,
                as(officer).get("/progressReports/" + report).then().extract().path("evidenceItems[0].evidenceItemId"));
        ask(staff, disputed, "public").statusCode(201);
        respond(staff, disputed, "accepted", "2024-01-01").statusCode(201);
        respond(officer, id + "-2.3", "notCompetent", "2024-02-01").statusCode(201);
        var done = id + "-2.2";
        assess(staff, done, publishedWithEvidence(officer, done, "implemented"), "confirmed")
                .statusCode(201);
        answer(officer, ask(staff, done, "public").extract().path("questionId")).statusCode(201);
        close(staff, done, "implemented").statusCode(201);
    }
}
