package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sequitur.document.RichText;
import org.sequitur.document.TextRun;
import org.sequitur.platform.language.Language;

/**
 * A paragraph on its way from a format's reader to a {@link SourceBlock}, whose components are described there.
 *
 * @param role text, footnote or page artifact
 * @param column from 0 from the left; {@link Line#ACROSS} without columns
 * @param open whether its last line is full and ends without punctuation, so that the text may go on
 */
record ReadParagraph(
        Role role,
        int column,
        Language language,
        List<TextRun> runs,
        String marker,
        double indent,
        boolean indentTrusted,
        boolean heading,
        boolean open,
        List<SourcePlace> places,
        Set<SourceDoubt> doubts) {

    enum Role {
        TEXT,
        FOOTNOTE,
        ARTIFACT
    }

    static ReadParagraph of(Role role, int column, List<TextRun> runs, String marker, SourcePlace place) {
        return new ReadParagraph(role, column, null, runs, marker, 0, true, false, false, List.of(place), Set.of());
    }

    String text() {
        return Runs.text(runs);
    }

    int page() {
        return places.getFirst().page();
    }

    ReadParagraph as(Role newRole) {
        return new ReadParagraph(
                newRole, column, language, runs, marker, indent, indentTrusted, heading, open, places, doubts);
    }

    ReadParagraph in(Language found) {
        return new ReadParagraph(
                role, column, found, runs, marker, indent, indentTrusted, heading, open, places, doubts);
    }

    ReadParagraph with(List<TextRun> newRuns, String newMarker) {
        return new ReadParagraph(
                role, column, language, newRuns, newMarker, indent, indentTrusted, heading, open, places, doubts);
    }

    ReadParagraph indented(double newIndent, boolean trusted) {
        return new ReadParagraph(
                role, column, language, runs, marker, newIndent, trusted, heading, open, places, doubts);
    }

    ReadParagraph doubted(SourceDoubt doubt) {
        var all = EnumSet.of(doubt);
        all.addAll(doubts);
        return new ReadParagraph(
                role, column, language, runs, marker, indent, indentTrusted, heading, open, places, Set.copyOf(all));
    }

    /**
     * This paragraph with the next one appended.
     *
     * @param joined the runs of both
     */
    ReadParagraph continued(ReadParagraph rest, List<TextRun> joined) {
        var allPlaces = new ArrayList<>(places);
        allPlaces.addAll(rest.places);
        var all = EnumSet.noneOf(SourceDoubt.class);
        all.addAll(doubts);
        all.addAll(rest.doubts);
        all.remove(SourceDoubt.UNCERTAIN_LANGUAGE);
        all.add(SourceDoubt.JOINED_OVER_PAGES);
        return new ReadParagraph(
                role,
                column,
                language,
                joined,
                marker,
                indent,
                indentTrusted,
                heading,
                rest.open,
                List.copyOf(allPlaces),
                Set.copyOf(all));
    }

    SourceBlock block(int id) {
        return new SourceBlock(
                id, language, new RichText(runs), marker, indent, indentTrusted, heading, places, doubts);
    }
}
