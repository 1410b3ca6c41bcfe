package org.sequitur.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LineFoldingTest {

    @Test
    void no_line_has_more_than_75_octets_and_unfolded_lines_are_the_same() {
        var text = "SUMMARY:" + "é’a𝒜".repeat(60) + "\r\nDESCRIPTION:short\r\nURL:" + "a".repeat(71) + "\r\n";
        var byCharacters = text.replaceAll("(?<=\\G.{73})(?=.)", "\r\n ");

        var folded = new String(LineFolding.folded(byCharacters.getBytes(UTF_8)), UTF_8);

        assertEquals(text, folded.replace("\r\n ", ""));
        folded.lines().forEach(line -> assertTrue(line.getBytes(UTF_8).length <= 75, line));
        assertTrue(folded.endsWith("\r\nURL:" + "a".repeat(71) + "\r\n"), folded);
    }
}
