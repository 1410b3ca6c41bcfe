package org.sequitur.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.PrintedDocument;
import org.sequitur.testsupport.ProposalSource;

/**
 * Compares the proposal in the document of A-590, in both languages, with the working group's proposal, character by
 * character.
 */
class ProposedWordingTest {

    private final JsonNode document;
    private final JsonNode proposal;
    private final ProposalSource source = new ProposalSource();

    ProposedWordingTest() throws IOException {
        document = new ObjectMapper().readTree(getClass().getResource("/resolutions/a-590.json"));
        proposal = document.get("proposal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_document_equals_the_proposed_text_complete_and_in_order(String language) {
        assertIterableEquals(source.blocks(language), PrintedDocument.proposalBlocks(proposal, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_footnotes_equal_the_proposed_ones_with_the_printed_marks(String language) {
        assertIterableEquals(source.footnotes(language), PrintedDocument.proposalFootnotes(proposal, language));
    }

    @Test
    void every_adopted_request_was_proposed() {
        assertEquals(
                document.get("requests").findValuesAsText("number"),
                proposal.get("requests").findValuesAsText("adoptedAs"));
    }
}
