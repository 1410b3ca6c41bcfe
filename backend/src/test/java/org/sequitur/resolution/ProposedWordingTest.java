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

/** Holds the proposal in the document of A-590, in both languages, to the letter of what the working group proposed. */
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
    void the_document_says_what_was_proposed_all_of_it_and_in_its_order(String language) {
        assertIterableEquals(source.blocks(language), PrintedDocument.proposalBlocks(proposal, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_footnotes_say_what_was_proposed_under_the_marks_that_are_printed(String language) {
        assertIterableEquals(source.footnotes(language), PrintedDocument.proposalFootnotes(proposal, language));
    }

    @Test
    void every_adopted_request_was_proposed() {
        assertEquals(
                document.get("requests").findValuesAsText("number"),
                proposal.get("requests").findValuesAsText("adoptedAs"));
    }
}
