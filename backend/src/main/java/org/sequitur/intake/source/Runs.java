package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;

/** Operations on the runs of a text. All results are normalized: no empty runs, neighbours of the same kind merged. */
final class Runs {

    private Runs() {}

    static TextRun plain(String text) {
        return new TextRun(Kind.PLAIN, text, null);
    }

    /** All characters, raised ones and footnote marks included. */
    static String text(List<TextRun> runs) {
        return runs.stream().map(TextRun::text).collect(Collectors.joining());
    }

    static List<TextRun> normalized(List<TextRun> runs) {
        var result = new ArrayList<TextRun>();
        for (var run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            var last = result.isEmpty() ? null : result.getLast();
            if (last != null && last.kind() == run.kind() && Objects.equals(last.href(), run.href())) {
                result.set(result.size() - 1, new TextRun(run.kind(), last.text() + run.text(), run.href()));
            } else {
                result.add(run);
            }
        }
        return List.copyOf(result);
    }

    /** The runs of one text and another, with a text between them. */
    static List<TextRun> joined(List<TextRun> first, String between, List<TextRun> second) {
        var all = new ArrayList<>(first);
        var last = first.isEmpty() ? null : first.getLast();
        var next = second.isEmpty() ? null : second.getFirst();
        var alike =
                last != null && next != null && last.kind() == next.kind() && Objects.equals(last.href(), next.href());
        all.add(alike ? new TextRun(last.kind(), between, last.href()) : plain(between));
        all.addAll(second);
        return normalized(all);
    }

    /** The characters from {@code start} (inclusive) to {@code end} (exclusive) of {@link #text}. */
    static List<TextRun> part(List<TextRun> runs, int start, int end) {
        var result = new ArrayList<TextRun>();
        var at = 0;
        for (var run : runs) {
            var from = Math.max(start - at, 0);
            var to = Math.min(end - at, run.text().length());
            if (from < to) {
                result.add(new TextRun(run.kind(), run.text().substring(from, to), run.href()));
            }
            at += run.text().length();
        }
        return normalized(result);
    }

    /** Without spaces at both ends; no-break spaces count as spaces. */
    static List<TextRun> stripped(List<TextRun> runs) {
        var text = text(runs);
        var start = 0;
        var end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return part(runs, start, end);
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
