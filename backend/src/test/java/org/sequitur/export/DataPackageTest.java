package org.sequitur.export;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.ApiSteps;
import org.sequitur.testsupport.LeakFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The archive of the whole register. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class DataPackageTest {

    @Inject
    DataPackage packages;

    @Test
    void every_file_matches_its_description() throws IOException, GeneralSecurityException {
        LeakFixture.shared();
        var files = unzipped("/exports/dataPackage");
        var described = new ObjectMapper().readTree(files.remove("datapackage.json"));

        assertEquals("CC0-1.0", described.at("/licenses/0/name").asText());
        assertEquals(files.size(), described.get("resources").size());
        for (var resource : described.get("resources")) {
            var bytes = files.get(resource.get("path").asText());
            assertEquals(bytes.length, resource.get("bytes").asInt());
            assertEquals(
                    "sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)),
                    resource.get("hash").asText());
            assertTrue(resource.get("name").asText().matches("[-a-z0-9._]+"));
            if (resource.has("schema")) {
                assertEquals(
                        texts(resource.at("/schema/fields"), "name"), csv(bytes).getHeaderNames());
            }
        }
    }

    @Test
    void foreign_keys_and_codes_are_valid() throws IOException {
        LeakFixture.shared();
        var files = unzipped("/exports/dataPackage");
        var resources =
                new ObjectMapper().readTree(files.get("datapackage.json")).get("resources");
        for (var resource : resources) {
            if (resource.has("schema")) {
                var schema = resource.get("schema");
                var rows = csv(files.get(resource.get("path").asText())).getRecords();
                assertTrue(!rows.isEmpty(), resource.get("name").asText());
                for (var key : schema.path("foreignKeys")) {
                    var column = key.at("/fields/0").asText();
                    var there = csv(files.get(pathOf(key.at("/reference/resource"), resources))).stream()
                            .map(row -> row.get(column))
                            .collect(Collectors.toSet());
                    // An erratum of the title concerns no particular request.
                    var mayBeEmpty = resource.get("name").asText().equals("errata");
                    rows.stream()
                            .map(row -> row.get(column))
                            .filter(value -> !(mayBeEmpty && value.isEmpty()))
                            .forEach(value -> assertTrue(there.contains(value), column + " " + value));
                }
                for (var field : schema.get("fields")) {
                    // The default format of a Table Schema refuses offsets and fractions of a second.
                    assertEquals(
                            field.get("type").asText().equals("datetime"),
                            field.path("format").asText().equals("any"));
                    var name = field.get("name").asText();
                    var codes = texts(field.at("/constraints/enum"), null);
                    rows.forEach(row -> assertTrue(
                            codes.isEmpty() || row.get(name).isEmpty() || codes.contains(row.get(name)), name));
                }
            }
        }
    }

    @Test
    void facts_published_during_the_export_are_in_none_of_its_files() throws IOException {
        var officer = Tokens.agency("cocom");
        var commitment = TestCommitments.of("cocom");
        var reported = new ArrayList<String>();
        var archive = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int count) {
                super.write(bytes, from, count);
                // More than the heading row: the first data rows have been read.
                if (size() > 1_000 && reported.isEmpty()) {
                    reported.add(ApiSteps.published(officer, commitment, "inProgress"));
                }
            }
        };

        packages.build(LocalDate.now(BrusselsTime.BRUSSELS)).write(archive);

        var before = unzipped(archive.toByteArray());
        for (var file : List.of("progressReports", "changes")) {
            assertFalse(text(before.get("data/" + file + ".csv")).contains(reported.getFirst()), file);
            var after = get("/exports/" + file + "?resolution=" + commitment.replaceFirst("-[0-9.]+$", ""));
            assertTrue(after.extract().asString().contains(reported.getFirst()), file);
        }
        assertTrue(text(before.get("data/commitments.csv")).contains(commitment));
    }

    @Test
    void resolutions_are_exported_exactly_as_imported() throws IOException {
        var imported = DataPackageTest.class
                .getResourceAsStream("/resolutions/a-590.json")
                .readAllBytes();

        assertArrayEquals(imported, unzipped("/exports/dataPackage").get("documents/a-590.json"));
        assertArrayEquals(imported, get("/resolutions/a-590/document").extract().asByteArray());
    }

    @Test
    void before_the_first_adoption_tables_have_only_headings() throws IOException {
        var files = unzipped("/exports/dataPackage?asOf=2000-01-01");

        assertTrue(files.keySet().stream().noneMatch(name -> name.startsWith("documents/")));
        assertEquals(0, csv(files.get("data/commitments.csv")).getRecords().size());
        get("/exports/dataPackage?asOf=2999-01-01").statusCode(400);
        get("/exports/dataPackage").header("Content-Disposition", containsString("sequitur-register-"));
    }

    private static String pathOf(JsonNode name, JsonNode resources) {
        return StreamSupport.stream(resources.spliterator(), false)
                .filter(resource -> resource.get("name").equals(name))
                .findFirst()
                .orElseThrow()
                .get("path")
                .asText();
    }

    private static Map<String, byte[]> unzipped(String path) throws IOException {
        var bytes = get(path)
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        return unzipped(bytes);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static CSVParser csv(byte[] bytes) throws IOException {
        return CSVParser.parse(
                text(bytes),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get());
    }

    private static List<String> texts(JsonNode array, String property) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item ->
                        property == null ? item.asText() : item.get(property).asText())
                .toList();
    }
}
