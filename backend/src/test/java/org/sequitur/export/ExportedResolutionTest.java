package org.sequitur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sequitur.export.ReadExport.csv;
import static org.sequitur.export.ReadExport.lines;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.classify;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.LeakFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Each row of an export names the resolution that it is about. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ExportedResolutionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "progressReports",
                "evidenceItems",
                "assessments",
                "governmentResponses",
                "deadlines",
                "questions",
                "answers",
                "closures",
                "errata",
                "commitmentLinks",
                "ownerDecisions",
                "changes"
            })
    void every_row_names_its_resolution_and_the_citation_of_its_commitment(String table) throws IOException {
        var resolution = LeakFixture.shared().fill("{resolution}");
        Map<String, String> citations = csv("/exports/commitments?resolution=" + resolution).stream()
                .collect(Collectors.toMap(row -> row.get("commitmentId"), row -> row.get("citation")));

        var rows = csv("/exports/" + table + "?resolution=" + resolution);

        assertFalse(rows.isEmpty());
        for (var row : rows) {
            assertEquals(resolution, row.get("resolutionId"));
            assertEquals(citations.getOrDefault(row.get("commitmentId"), ""), row.get("citation"));
        }
    }

    @Test
    void a_link_describes_the_commitment_at_its_other_end() throws IOException {
        var resolution = LeakFixture.shared().fill("{resolution}");
        var row = csv("/exports/commitmentLinks?resolution=" + resolution).getFirst();

        var linked = get("/commitments/" + row.get("linkedCommitmentId")).extract();
        assertEquals(linked.<String>path("shortTitle.nl"), row.get("linkedCommitmentShortTitle_nl"));
        assertEquals(linked.<String>path("resolution.resolutionId"), row.get("linkedResolutionId"));
        assertEquals(linked.<String>path("citation"), row.get("linkedCitation"));
    }

    @Test
    void commitments_have_the_values_of_all_filters_by_resolution() throws IOException {
        var resolution = TestCommitments.inOwnResolution("cocom").replaceFirst("-[0-9.]+$", "");
        var query = "/exports/commitments?resolution=" + resolution;
        var before = csv(query).getFirst();
        assertEquals("", before.get("committee_fr"));
        assertEquals("", before.get("policyAreas"));
        classify(Tokens.staff(), resolution, """
                { "committee": { "fr": "Commission des exports", "nl": "Commissie voor export" },
                  "policyAreas": ["mobility", "health"] }
                """).statusCode(201);

        var row = csv(query).getFirst();

        assertEquals(get("/resolutions/" + resolution).extract().<String>path("session"), row.get("session"));
        assertEquals("Commission des exports", row.get("committee_fr"));
        assertEquals("Commissie voor export", row.get("committee_nl"));
        assertEquals("health\nmobility", row.get("policyAreas"));
        assertEquals("Santé\nMobilité", row.get("policyAreas_fr"));
        assertEquals(
                List.of("health", "mobility"),
                lines(query)
                        .getFirst()
                        .get("policyAreas")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
    }
}
