package org.sequitur.intake.draft;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.DraftSteps.confirmingAll;
import static org.sequitur.testsupport.DraftSteps.read;
import static org.sequitur.testsupport.DraftSteps.register;
import static org.sequitur.testsupport.DraftSteps.save;
import static org.sequitur.testsupport.DraftSteps.upload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.DraftSteps.ReadDraft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** From the upload of a printed resolution to its public text. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class PrintedDraftTest {

    private static final Path SAMPLES = Path.of("src/test/resources/intake");

    private final String clerk = Tokens.staff();
    private final String colleague = Tokens.secondStaff();
    /** Not used by any other test. */
    private final String documentNumber =
            "T-" + TestResolutions.idOf(TestResolutions.fresh()).replaceAll("[^0-9]+", "");

    @ParameterizedTest
    @CsvSource({"a-9202.pdf, 14", "a-9303.docx, 14", "layouts/a-9403.pdf, 9"})
    void a_printed_resolution_is_read_reviewed_and_registered(String path, int requests) throws IOException {
        var name = path.substring(path.indexOf('/') + 1);
        var file = Files.readAllBytes(SAMPLES.resolve(path));
        var draft = ReadDraft.of(upload(clerk, file, name).statusCode(201));
        assertEquals(requests, requests(draft));
        as(clerk)
                .get(draft.path() + "/source/layout")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(2 * requests));

        var reviewed = ReadDraft.of(save(clerk, draft, resolved(draft).put("documentNumber", documentNumber))
                .statusCode(200));
        assertEquals("[]", reviewed.body().get("problems").toString());
        var submitted = ReadDraft.of(
                put(clerk, reviewed.path() + "/submission", reviewed.etag()).statusCode(200));
        var id = register(colleague, read(colleague, submitted))
                .statusCode(200)
                .body("source.fileName", equalTo(name))
                .extract()
                .<String>path("resolutionId");

        get("/resolutions/" + id).statusCode(200).body("totalCommitments", equalTo(requests));
        get("/resolutions/" + id + "/text").statusCode(200);
        assertArrayEquals(file, get("/resolutions/" + id + "/source").extract().asByteArray());
    }

    @Test
    void staff_see_the_pages_of_a_pdf_as_images() throws IOException {
        var file = Files.readAllBytes(SAMPLES.resolve("a-9202.pdf"));
        var draft = ReadDraft.of(upload(clerk, file, "a-9202.pdf").statusCode(201));
        var page = draft.path() + "/source/pages/1";

        var etag = as(colleague)
                .get(page)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .header("ETag");
        as(clerk).header("If-None-Match", etag).get(page).then().statusCode(304);
        as(clerk).get(draft.path() + "/source/pages/100").then().statusCode(404);
        as(Tokens.agency("cocom")).get(page).then().statusCode(403);
        get(page).statusCode(401);
    }

    @Test
    void a_source_other_than_a_pdf_has_no_images() throws IOException {
        var draft = ReadDraft.of(upload(clerk, Files.readAllBytes(SAMPLES.resolve("a-9303.docx")), "a-9303.docx")
                .statusCode(201));

        as(clerk).get(draft.path() + "/source/pages/1").then().statusCode(404).body("detail", containsString("image"));
    }

    @Test
    void a_text_in_one_language_is_refused_with_the_reason() {
        var french = "Le Parlement demande au Gouvernement de publier les chiffres de la Région ;\n".repeat(80);
        upload(clerk, french.getBytes(StandardCharsets.UTF_8), "a.txt")
                .statusCode(422)
                .body("type", endsWith(":sourceNotUsable"))
                .body("detail", containsString("langue"));
    }

    private static long requests(ReadDraft draft) {
        return StreamSupport.stream(draft.rows().spliterator(), false)
                .filter(row -> row.get("kind").asText().equals("request"))
                .count();
    }

    /** The content with each doubt resolved and each list confirmed, as a person does. */
    private static ObjectNode resolved(ReadDraft draft) {
        var content = confirmingAll(draft);
        var resolved = content.putArray("resolvedDoubts");
        draft.body()
                .get("doubts")
                .forEach(doubt -> resolved.add(doubt.get("doubtId").asText()));
        return content;
    }
}
