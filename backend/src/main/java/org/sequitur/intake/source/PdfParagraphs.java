package org.sequitur.intake.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins the lines of one column of one page to paragraphs. */
final class PdfParagraphs {

    /** In points. */
    private static final double SAME_EDGE = 2;
    /** A gap that separates paragraphs, as a multiple of the usual distance of two lines. */
    private static final double WIDE_GAP = 1.28;

    /** Such a gap between centred lines, whose lengths do not tell where a paragraph ends. */
    private static final double CENTRED_GAP = 1.15;

    /** Lines of a cover that are paragraphs of their own, such as a date, a session or the kind of document. */
    private static final Pattern COVER_LINE = coverLines();

    private final double left;
    private final double right;
    private final double bodySize;
    private final double leading;
    private final LineJoiner joiner;
    private final List<ReadParagraph> paragraphs = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();

    /**
     * @param left the left edge of the column in points
     * @param leading the usual distance of two lines, as a share of the font size
     */
    PdfParagraphs(double left, double right, double bodySize, double leading, LineJoiner joiner) {
        this.left = left;
        this.right = right;
        this.bodySize = bodySize;
        this.leading = leading;
        this.joiner = joiner;
    }

    /** @param lines of one column and page, from top to bottom */
    List<ReadParagraph> of(List<Line> lines) {
        var items = ItemLines.in(lines.stream().map(Line::text).toList());
        for (var i = 0; i < lines.size(); i++) {
            if (!current.isEmpty() && (items.contains(i) || startsParagraph(lines.get(i)))) {
                finish();
            }
            current.add(lines.get(i));
        }
        finish();
        return paragraphs;
    }

    private static Pattern coverLines() {
        try (var stream = PdfParagraphs.class.getResourceAsStream("/intake/cover-lines.txt")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            return Pattern.compile(
                    lines.filter(line -> !line.startsWith("#")).collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean startsParagraph(Line line) {
        var last = current.getLast();
        if (line.y() - last.y() > WIDE_GAP * leading * Math.max(last.size(), line.size())
                || Math.abs(line.size() - last.size()) > 0.8
                || line.bold() != last.bold()) {
            return true;
        }
        var centred = isCentred(last) && isCentred(line) && current.stream().allMatch(this::isCentred);
        if (centred && line.y() - last.y() > CENTRED_GAP * leading * Math.max(last.size(), line.size())) {
            return true;
        }
        var finished = Punctuation.isFinished(last.runs());
        if (centred) {
            return Markers.length(line.text()) > 0 || isCoverLine(line) || isCoverLine(last);
        }
        var full = !fitsAfter(last, line);
        var edge = edge(line, full && !finished);
        if (Markers.length(line.text()) > 0
                && (Punctuation.announces(last.text()) || !Markers.isInitial(line.text()))
                && (Math.abs(line.x() - edge) > SAME_EDGE || finished || !full)) {
            return true;
        }
        if (!full || line.x() < edge - SAME_EDGE) {
            return true;
        }
        return finished
                && (line.x() > edge + SAME_EDGE
                        || last.text().endsWith(";") && Punctuation.startsUpperCase(line.text()));
    }

    /** Whether it is a date, a session or a type of document, as covers print them on lines of their own. */
    private static boolean isCoverLine(Line line) {
        return COVER_LINE.matcher(line.text()).matches();
    }

    /** Where the next line of the current paragraph starts. */
    private double edge(Line line, boolean goesOn) {
        if (current.size() > 1) {
            return current.get(1).x();
        }
        var first = current.getFirst();
        // The second line decides: hanging below the text, below the number, or left of an indented first line.
        if (goesOn && line.x() <= first.textX() + SAME_EDGE && line.x() >= first.x() - 3 * first.size()) {
            return Markers.length(line.text()) > 0 && line.x() < first.textX() - SAME_EDGE ? first.textX() : line.x();
        }
        return first.textX();
    }

    /** Whether the first word of a line would have had room at the end of the line before. */
    private boolean fitsAfter(Line last, Line line) {
        return right - last.right() > line.firstWordWidth() + 0.6 * line.size();
    }

    private boolean isCentred(Line line) {
        var before = line.x() - left;
        var after = right - line.right();
        return Math.abs(before - after) < 3 && (before > 6 || line.bold());
    }

    private void finish() {
        if (current.isEmpty()) {
            return;
        }
        var first = current.getFirst();
        var doubts = new HashSet<SourceDoubt>();
        var runs = first.runs();
        for (var line : current.subList(1, current.size())) {
            runs = joiner.join(runs, line.runs(), doubts);
        }
        var centred = current.stream().allMatch(this::isCentred) && first.x() - left > 6;
        var text = Runs.text(runs);
        // A short item may stand in the middle by chance.
        var isItem = Markers.isOfItem(Markers.of(text)) || Markers.length(text) > 0 && Punctuation.isFinished(runs);
        var heading = first.bold() || centred && !isItem || first.size() > bodySize + 1;
        var length = heading && !Markers.isBullet(Markers.of(text)) ? 0 : Markers.length(text);
        var last = current.getLast();
        paragraphs.add(new ReadParagraph(
                ReadParagraph.Role.TEXT,
                first.column(),
                null,
                Runs.stripped(Runs.part(runs, length, text.length())),
                length == 0 ? null : Markers.of(text),
                Math.max(0, Math.round((first.x() - left) * 10) / 10.0),
                true,
                heading,
                !Punctuation.isFinished(last.runs()),
                current.stream().map(Line::place).toList(),
                doubts));
        current.clear();
    }
}
