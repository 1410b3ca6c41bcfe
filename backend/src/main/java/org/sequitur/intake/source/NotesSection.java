package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.intake.source.ReadParagraph.Role;

/** Finds the footnotes that are printed at the end of a text, under a heading of their own. */
final class NotesSection {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:notes?(?: de bas de page| finales?)?|renvois|(?:voet|eind)?noten|voetnoot|eindnoot)\\s?[:.]?");

    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})[.)]*");

    private NotesSection() {}

    /** @return the same paragraphs in the same order; the heading of the notes is an artifact */
    static List<ReadParagraph> mark(List<ReadParagraph> paragraphs) {
        var result = new ArrayList<ReadParagraph>();
        var inNotes = false;
        for (var i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (paragraph.role() != Role.TEXT) {
                result.add(paragraph);
            } else if (HEADING.matcher(paragraph.text().strip()).matches()
                    && i + 1 < paragraphs.size()
                    && isNote(paragraphs.get(i + 1))) {
                inNotes = true;
                result.add(paragraph.as(Role.ARTIFACT));
            } else if (inNotes && isNote(paragraph)) {
                result.add(paragraph.as(Role.FOOTNOTE).with(paragraph.runs(), number(paragraph)));
            } else {
                inNotes = false;
                result.add(paragraph);
            }
        }
        return result;
    }

    private static boolean isNote(ReadParagraph paragraph) {
        return paragraph.role() == Role.FOOTNOTE || number(paragraph) != null;
    }

    private static String number(ReadParagraph paragraph) {
        var matcher = NUMBER.matcher(paragraph.marker() == null ? "" : paragraph.marker());
        return matcher.matches() ? matcher.group(1) : null;
    }
}
