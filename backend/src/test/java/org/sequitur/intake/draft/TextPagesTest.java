package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.intake.source.SourceReading;
import org.sequitur.intake.structure.IntakeSample;
import org.sequitur.intake.structure.StructureRecognizer;
import org.sequitur.resolution.SourcePages;

/** The pages of the source on which the texts of a document begin. */
class TextPagesTest {

    @Test
    void each_text_has_the_page_of_each_language_where_pages_are_in_turn() throws IOException {
        var sample = new IntakeSample("layouts/b-9402.pdf", 0, 0);
        var source = SourceReading.read(sample.file(), sample.type());
        var text = StructureRecognizer.recognize(source, List.of());

        var pages = TextPages.of(text, SourceBlocks.of("", source).items());

        assertEquals(new SourcePages(3, 4), pages.get("/opening"));
        assertEquals(new SourcePages(3, 4), pages.get("/recitals/0/items/0/text"));
        assertEquals(new SourcePages(1, 2), pages.get("/title"));
    }
}
