package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.sequitur.document.TextRun;

/** Cuts a Word paragraph at the line breaks within it that end an item or precede the number of one. */
final class DocxLines {

    private DocxLines() {}

    /**
     * @param runs with {@link DocxText#LINE_BREAK}
     * @param marker the number that Word counts; null without one
     * @return the parts, without line breaks
     */
    static List<List<TextRun>> of(List<TextRun> runs, String marker) {
        var text = Runs.text(runs);
        var starts = new ArrayList<Integer>();
        var lines = new ArrayList<String>();
        for (var start = 0; start <= text.length(); ) {
            var end = text.indexOf(DocxText.LINE_BREAK, start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                starts.add(start);
                lines.add(text.substring(start, end).strip());
            }
            start = end + 1;
        }
        if (lines.size() < 2) {
            return List.of(withoutBreaks(runs));
        }
        if (marker != null) {
            lines.set(0, marker + " " + lines.getFirst());
        }
        var items = ItemLines.in(lines);
        var parts = new ArrayList<List<TextRun>>();
        var start = 0;
        for (var i = 1; i < lines.size(); i++) {
            if (items.contains(i) || beginsItem(lines.get(i - 1), lines.get(i))) {
                parts.add(withoutBreaks(Runs.part(runs, start, starts.get(i))));
                start = starts.get(i);
            }
        }
        parts.add(withoutBreaks(Runs.part(runs, start, text.length())));
        return parts;
    }

    private static boolean beginsItem(String before, String line) {
        return Punctuation.announces(before)
                || Markers.length(line) > 0
                        && !Markers.isInitial(line)
                        && (Markers.isBullet(Markers.of(line)) || Punctuation.isFinished(List.of(Runs.plain(before))));
    }

    static List<TextRun> withoutBreaks(List<TextRun> runs) {
        return Runs.stripped(runs.stream()
                .map(run -> new TextRun(run.kind(), run.text().replace(DocxText.LINE_BREAK, " "), run.href()))
                .toList());
    }
}
