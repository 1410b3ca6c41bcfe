package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequitur.document.TextRun.Kind;

/** Finds the footnotes at the foot of printed pages. */
final class FootnoteFinder {

    private static final Pattern MARK = Pattern.compile("\\(?(\\d{1,3}|\\*{1,3}|[a-z])\\)?");
    private static final Pattern TYPED =
            Pattern.compile("(\\(?\\d{1,3}\\)?|\\*{1,3})[.)]?[\\s\\u00A0\\u202F]+(?=\\S).*");
    /** Points by which footnotes are smaller than the text, where their mark is not raised. */
    private static final double SMALLER = 0.7;

    private FootnoteFinder() {}

    /** @param bodySize the font size of the text */
    static Set<Line> lines(List<Line> lines, double bodySize) {
        var found = new HashSet<Line>();
        var text =
                lines.stream().filter(line -> line.size() > bodySize - SMALLER).toList();
        lines.stream()
                .collect(Collectors.groupingBy(line -> line.page() * 10 + line.column()))
                .values()
                .forEach(column -> found.addAll(atFoot(column, text, bodySize)));
        return found;
    }

    private static List<Line> atFoot(List<Line> column, List<Line> text, double bodySize) {
        var sorted = column.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
        var start = sorted.size();
        for (var i = sorted.size() - 1; i >= 0; i--) {
            var line = sorted.get(i);
            var small = line.size() <= bodySize - SMALLER;
            if (line.size() > bodySize + 0.3) {
                break;
            }
            if (startsWithRaisedMark(line) || small && startsWithMarkOf(text, line)) {
                start = i;
            } else if (!small && start < sorted.size() && !startsWithRaisedMark(sorted.get(start))) {
                break;
            }
        }
        return sorted.subList(start, sorted.size());
    }

    /** Whether a number or asterisk is a mark that the text has; a list in small print on the cover has none: {@code 002: Amendements}. */
    private static boolean startsWithMarkOf(List<Line> text, Line line) {
        var typed = TYPED.matcher(line.text());
        if (!typed.matches()) {
            return false;
        }
        var mark = bare(typed.group(1));
        var inText =
                Pattern.compile("(?<=\\p{L}[»”.,;:]?)%1$s(?![\\p{L}\\d])|\\(%1$s\\)".formatted(Pattern.quote(mark)));
        return text.stream()
                .anyMatch(other -> inText.matcher(other.text()).find()
                        || other.runs().stream()
                                .anyMatch(run -> run.kind() == Kind.SUPERSCRIPT
                                        && bare(run.text()).equals(mark)));
    }

    private static boolean startsWithRaisedMark(Line line) {
        var first = line.runs().getFirst();
        return first.kind() == Kind.SUPERSCRIPT
                && line.runs().size() > 1
                && MARK.matcher(first.text().strip()).matches();
    }

    /** @param lines the footnotes of one column of one page */
    static List<ReadParagraph> paragraphs(List<Line> lines, LineJoiner joiner) {
        var notes = new ArrayList<List<Line>>();
        for (var line : lines) {
            var starts = startsWithRaisedMark(line)
                    || TYPED.matcher(line.text()).matches()
                            && !startsWithRaisedMark(lines.getFirst())
                            && Punctuation.isFinished(
                                    notes.isEmpty()
                                            ? line.runs()
                                            : notes.getLast().getLast().runs());
            if (notes.isEmpty() || starts) {
                notes.add(new ArrayList<>());
            }
            notes.getLast().add(line);
        }
        return notes.stream().map(note -> paragraph(note, joiner)).toList();
    }

    private static ReadParagraph paragraph(List<Line> lines, LineJoiner joiner) {
        var doubts = new HashSet<SourceDoubt>();
        var runs = lines.getFirst().runs();
        for (var line : lines.subList(1, lines.size())) {
            runs = joiner.join(runs, line.runs(), doubts);
        }
        var text = Runs.text(runs);
        var first = runs.getFirst();
        var typed = TYPED.matcher(text);
        var length = 0;
        if (first.kind() == Kind.SUPERSCRIPT) {
            length = first.text().length();
        } else if (typed.matches()) {
            length = typed.end(1);
        }
        var marker = length == 0 ? null : bare(text.substring(0, length));
        return new ReadParagraph(
                ReadParagraph.Role.FOOTNOTE,
                lines.getFirst().column(),
                null,
                Runs.stripped(Runs.part(runs, length, text.length())),
                marker,
                0,
                true,
                false,
                !Punctuation.isFinished(runs),
                lines.stream().map(Line::place).toList(),
                doubts);
    }

    /** A mark without parentheses, or the text itself if it is no mark. */
    static String bare(String mark) {
        var found = MARK.matcher(mark.strip());
        return found.matches() ? found.group(1) : mark.strip();
    }

    static boolean isMark(String raised) {
        return MARK.matcher(raised.strip()).matches();
    }
}
