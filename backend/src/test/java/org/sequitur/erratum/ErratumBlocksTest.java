package org.sequitur.erratum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** Which requests a block of a document concerns. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ErratumBlocksTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DocumentReader documents;

    @Test
    void an_introduction_concerns_the_requests_up_to_the_next_introduction() throws IOException {
        assertEquals(List.of("1"), themesConcerned("/requests/introduction"));
        assertEquals(List.of("2", "3"), themesConcerned("/requests/themes/1/introduction"));
        assertEquals(List.of("4", "5", "6"), themesConcerned("/requests/themes/3/introduction"));
    }

    @ParameterizedTest
    @CsvSource({"/requests/themes/1/heading, 2", "/requests/themes/0/items/0/text, 1"})
    void other_blocks_concern_the_requests_below_them(String block, String theme) throws IOException {
        assertEquals(List.of(theme), themesConcerned(block));
    }

    @ParameterizedTest
    @CsvSource({"/title", "/recitals/0/items/0/text"})
    void blocks_outside_the_themes_concern_no_particular_request(String block) throws IOException {
        assertEquals(List.of(), themesConcerned(block));
    }

    @Test
    void a_single_introduction_concerns_no_particular_request() {
        var document = documents.readKnown(TestResolutions.fresh().toString());

        assertEquals(List.of(), ErratumBlocks.concerned(document, "/requests/introduction"));
    }

    private List<String> themesConcerned(String block) throws IOException {
        return ErratumBlocks.concerned(withIntroductions(), block).stream()
                .map(placed -> placed.request().number().replaceFirst("\\..*", ""))
                .distinct()
                .toList();
    }

    /** A-590 with introductions of the second and of the fourth theme. */
    private ResolutionDocument withIntroductions() throws IOException {
        try (var stream = ErratumBlocksTest.class.getResourceAsStream("/resolutions/a-590.json")) {
            var document = (ObjectNode) JSON.readTree(stream);
            for (var theme : List.of(1, 3)) {
                ((ObjectNode) document.at("/requests/themes/" + theme))
                        .putObject("introduction")
                        .put("fr", "Invite le Gouvernement à:")
                        .put("nl", "Verzoekt de Regering om:");
            }
            return documents.readKnown(document.toString());
        }
    }
}
