package org.sequitur.intake.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;

/** Reads plain text and Markdown: pages in turn, in any order, separated by form feeds or not at all. */
final class TextReader {

    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]|[\\x7F-\\x9F]");
    private static final Pattern RULE =
            Pattern.compile("\\s*(?:(?:-\\s?){3,}|(?:\\*\\s?){3,}|(?:_\\s?){3,}|={3,})\\s*");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,12})\\]:\\s*(.*)");
    /** Lines longer than this are paragraphs that were not cut into lines. */
    private static final int LONG = 110;

    private final LineJoiner joiner;
    private final List<ReadParagraph> paragraphs = new ArrayList<>();
    private final List<String> current = new ArrayList<>();
    private int firstLine;
    private int page = 1;
    private boolean cutIntoLines;

    private TextReader(LineJoiner joiner) {
        this.joiner = joiner;
    }

    /** @throws SourceRefusedException if the characters cannot be decoded */
    static Layout read(Path file, Dictionaries dictionaries) throws IOException {
        return read(decode(Files.readAllBytes(file)), dictionaries);
    }

    static Layout read(String text, Dictionaries dictionaries) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        var reader = new TextReader(new Hyphens(List.of(lines), dictionaries));
        return reader.read(lines);
    }

    private Layout read(String[] lines) {
        var artifacts = PageArtifacts.ofLines(lines);
        var itemLines = itemLines(lines);
        var lengths = List.of(lines).stream()
                .filter(line -> !line.isBlank())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        cutIntoLines = lengths.length == 0 || lengths[lengths.length * 9 / 10] <= LONG;
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i];
            for (var feed = line.indexOf('\f'); feed >= 0; feed = line.indexOf('\f')) {
                finish();
                page++;
                line = line.substring(0, feed) + line.substring(feed + 1);
            }
            if (line.isBlank()) {
                finish();
            } else if (artifacts.contains(i) || RULE.matcher(line).matches() || PageArtifacts.isRunningHead(line)) {
                finish();
                paragraphs.add(ReadParagraph.of(
                        ReadParagraph.Role.ARTIFACT, Line.ACROSS, List.of(Runs.plain(line.strip())), null, place(i)));
            } else {
                if (!current.isEmpty() && (itemLines.contains(i) || startsParagraph(line))) {
                    finish();
                }
                if (current.isEmpty()) {
                    firstLine = i;
                }
                current.add(line);
            }
        }
        finish();
        var indented = Indentation.levels(paragraphs);
        return new Layout(indented, page, indented.stream().anyMatch(paragraph -> paragraph.indent() > 0));
    }

    /** The lines that begin an item by their numbers; blank lines separate lists. */
    private static Set<Integer> itemLines(String[] lines) {
        var found = new HashSet<Integer>();
        var start = 0;
        for (var i = 0; i <= lines.length; i++) {
            if (i == lines.length || lines[i].isBlank() || lines[i].indexOf('\f') >= 0) {
                for (var line : ItemLines.in(List.of(lines).subList(start, i))) {
                    found.add(start + line);
                }
                start = i < lines.length && lines[i].isBlank() ? i + 1 : i;
            }
        }
        return found;
    }

    private SourcePlace place(int line) {
        return new SourcePlace(page, line + 1, 0, 0, 0, 0);
    }

    private boolean startsParagraph(String line) {
        var last = current.getLast();
        if (HEADING.matcher(line).matches()
                || HEADING.matcher(last).matches()
                || NOTE.matcher(line).matches()) {
            return true;
        }
        var hardBreak = last.endsWith("  ");
        var runs = Markdown.runs(last);
        var finished = Punctuation.isFinished(runs);
        var isItem = Markers.length(line.strip()) > 0 && !Markers.isInitial(line.strip());
        var bold = last.strip().startsWith("**") && !last.strip().endsWith("**");
        if (isItem) {
            return finished || Markers.isBullet(Markers.of(line.strip())) || indent(line) > indent(current.getFirst());
        }
        if (bold) {
            return false;
        }
        var afterItem = Markers.length(current.getFirst().strip()) > 0 && indent(line) <= indent(current.getFirst());
        if (finished && (!cutIntoLines || afterItem && !Punctuation.startsLowerCase(line.strip()))) {
            return true;
        }
        if (hardBreak) {
            return finished;
        }
        var text = Runs.text(runs);
        return finished && (text.endsWith(":") || text.endsWith(";") || last.length() < LONG / 2)
                || !cutIntoLines && !Punctuation.startsLowerCase(line.strip());
    }

    private static int indent(String line) {
        var indent = 0;
        for (var i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? 4 : 1;
        }
        return indent;
    }

    private void finish() {
        if (current.isEmpty()) {
            return;
        }
        var heading = HEADING.matcher(current.getFirst());
        var note = NOTE.matcher(current.getFirst().strip());
        var isHeading = heading.matches();
        var lines = new ArrayList<>(current);
        if (isHeading) {
            lines.set(0, heading.group(2));
        } else if (note.matches()) {
            lines.set(0, note.group(2));
        }
        var doubts = new HashSet<SourceDoubt>();
        var whole = String.join("\n", lines).strip();
        var bold = Markdown.isBold(whole.replace('\n', ' '));
        var source = bold ? List.of(whole.split("\n")) : lines;
        var marker = isHeading || bold ? null : Markers.of(source.getFirst().strip());
        var runs = text(source, marker, doubts);
        if (Markdown.isStruck(whole)) {
            doubts.add(SourceDoubt.STRUCK_OR_HIDDEN_TEXT);
        }
        var paragraph = new ReadParagraph(
                ReadParagraph.Role.TEXT,
                Line.ACROSS,
                null,
                runs,
                marker,
                indent(current.getFirst()),
                false,
                isHeading || bold,
                !Punctuation.isFinished(runs),
                List.of(place(firstLine)),
                doubts);
        paragraphs.add(note.matches() ? asNote(paragraph, note.group(1)) : withoutRaisedMark(paragraph));
        current.clear();
    }

    private List<TextRun> text(List<String> lines, String marker, Set<SourceDoubt> doubts) {
        var first = lines.getFirst().strip();
        var start = marker == null ? 0 : Markers.length(first);
        var text = new StringBuilder(first.substring(start));
        for (var line : lines.subList(1, lines.size())) {
            // Markup may span lines: join first, then read the markup.
            text.replace(
                    0,
                    text.length(),
                    Runs.text(joiner.join(
                            List.of(Runs.plain(text.toString())), List.of(Runs.plain(line.strip())), doubts)));
        }
        return Markdown.runs(text.toString());
    }

    private static ReadParagraph asNote(ReadParagraph paragraph, String mark) {
        return paragraph.as(ReadParagraph.Role.FOOTNOTE).with(paragraph.runs(), mark);
    }

    /** A paragraph that starts with a raised mark is a footnote. */
    private static ReadParagraph withoutRaisedMark(ReadParagraph paragraph) {
        var runs = paragraph.runs();
        if (runs.size() > 1
                && runs.getFirst().kind() == Kind.SUPERSCRIPT
                && FootnoteFinder.isMark(runs.getFirst().text())) {
            return paragraph
                    .as(ReadParagraph.Role.FOOTNOTE)
                    .with(
                            Runs.stripped(runs.subList(1, runs.size())),
                            FootnoteFinder.bare(runs.getFirst().text()));
        }
        return paragraph;
    }

    static String decode(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        var charsets = mark == 0xFEFF || mark == 0xFFFE
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
        for (var charset : charsets) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (!NOT_TEXT.matcher(text).find()) {
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException other) {
                // The next one is tried.
            }
        }
        throw new SourceRefusedException(SourceRefusal.UNKNOWN_ENCODING);
    }
}
