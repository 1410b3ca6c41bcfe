package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;

/** Separates items that are printed one after the other in one paragraph: {@code 1° ... ; 2° ... ; 3° ...}. */
final class RunOnItems {

    private RunOnItems() {}

    static List<ReadParagraph> separate(List<ReadParagraph> paragraphs) {
        var result = new ArrayList<ReadParagraph>();
        for (var paragraph : paragraphs) {
            var own = Marker.of(paragraph.marker());
            var further = paragraph.role() != ReadParagraph.Role.TEXT || own == null || own.isBullet()
                    ? List.<FurtherItems.Place>of()
                    : FurtherItems.after(own, paragraph.text());
            var start = 0;
            var marker = paragraph.marker();
            for (var item : further) {
                result.add(part(paragraph, start, item.start(), marker));
                start = item.textStart();
                marker = item.marker().printed();
            }
            result.add(
                    further.isEmpty()
                            ? paragraph
                            : part(paragraph, start, paragraph.text().length(), marker));
        }
        return result;
    }

    private static ReadParagraph part(ReadParagraph paragraph, int start, int end, String marker) {
        return paragraph.with(Runs.stripped(Runs.part(paragraph.runs(), start, end)), marker);
    }
}
