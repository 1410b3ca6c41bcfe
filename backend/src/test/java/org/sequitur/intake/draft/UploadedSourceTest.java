package org.sequitur.intake.draft;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.DraftSteps.upload;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.DraftSteps.ReadDraft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

/** The uploaded file of a draft: its pages, and files that are refused. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class UploadedSourceTest {

    private static final Path SAMPLES = Path.of("src/test/resources/intake");

    private final String clerk = Tokens.staff();
    private final String colleague = Tokens.secondStaff();

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

    @Test
    void an_unrelated_text_is_refused_and_nothing_is_stored() {
        var recipe = """
                Couper les poireaux et les faire revenir dans le beurre, puis ajouter de l’eau et du sel.

                Snijd de prei en bak hem in boter, voeg daarna water en zout toe.

                """.repeat(8);
        int before = as(clerk).get("/resolutionDrafts").then().extract().path("total");

        upload(clerk, recipe.getBytes(StandardCharsets.UTF_8), "recipe.txt")
                .statusCode(422)
                .body("type", endsWith(":sourceNotUsable"))
                .body("detail", containsString("Proposition de résolution"))
                .body("detail", containsString("Demande au Gouvernement"));

        as(clerk).get("/resolutionDrafts").then().body("total", equalTo(before));
    }

    @Test
    void a_file_of_another_kind_is_refused_with_the_kinds_that_are_accepted() {
        upload(clerk, new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, "a.bin")
                .statusCode(415)
                .body("detail", containsString(".docx"))
                .body("detail", not(containsString("PNG")));
    }
}
