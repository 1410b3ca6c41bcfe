package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.sequitur.document.RichText;
import org.sequitur.document.TextRun;

/** Makes texts of the document format from runs, and runs from texts. */
final class RichTexts {

    private RichTexts() {}

    static RichText plain(String text) {
        return new RichText(List.of(new TextRun(TextRun.Kind.PLAIN, text, null)));
    }

    /** The text in JSON: a string if it is without markup, otherwise an array of runs. */
    static JsonNode json(RichText text) {
        var nodes = JsonNodeFactory.instance;
        if (text.isPlain()) {
            return nodes.textNode(text.plain());
        }
        var runs = nodes.arrayNode();
        text.runs().forEach(run -> runs.add(json(run)));
        return runs;
    }

    private static JsonNode json(TextRun run) {
        var node = JsonNodeFactory.instance.objectNode();
        return switch (run.kind()) {
            case PLAIN -> JsonNodeFactory.instance.textNode(run.text());
            case LINK -> node.put("link", run.href()).put("text", run.text());
            case FOOTNOTE_MARK ->
                run.text().matches("\\d{1,9}")
                        ? node.put("footnote", Integer.valueOf(run.text()))
                        : node.put("footnote", run.text());
            default -> node.put(run.kind().name().toLowerCase(Locale.ROOT), run.text());
        };
    }

    static RichText prefixed(String prefix, RichText text) {
        var runs = new ArrayList<TextRun>();
        runs.add(new TextRun(TextRun.Kind.PLAIN, prefix, null));
        runs.addAll(text.runs());
        return merged(runs);
    }

    /** Both texts, with a separator between them. */
    static RichText joined(RichText first, String separator, RichText second) {
        var runs = new ArrayList<>(first.runs());
        runs.add(new TextRun(TextRun.Kind.PLAIN, separator, null));
        runs.addAll(second.runs());
        return merged(runs);
    }

    /** Both texts as two items of one request. */
    static RichText withFurtherItem(RichText first, String printedNumber, RichText second) {
        var runs = new ArrayList<>(first.runs());
        runs.add(new TextRun(TextRun.Kind.ITEM, printedNumber, null));
        runs.addAll(second.runs());
        return new RichText(runs);
    }

    /** The text from a position of {@link RichText#plain}, which must be in its first run. */
    static RichText from(RichText text, int position) {
        var runs = new ArrayList<>(text.runs());
        var first = runs.getFirst();
        runs.set(0, new TextRun(first.kind(), first.text().substring(position), first.href()));
        return new RichText(runs);
    }

    static RichText withFootnoteMarks(RichText text, UnaryOperator<String> mark) {
        return new RichText(text.runs().stream()
                .map(run -> run.kind() == TextRun.Kind.FOOTNOTE_MARK
                        ? new TextRun(run.kind(), mark.apply(run.text()), null)
                        : run)
                .toList());
    }

    private static RichText merged(List<TextRun> runs) {
        var merged = new ArrayList<TextRun>();
        for (var run : runs) {
            if (!merged.isEmpty()
                    && run.kind() == TextRun.Kind.PLAIN
                    && merged.getLast().kind() == TextRun.Kind.PLAIN) {
                merged.set(
                        merged.size() - 1,
                        new TextRun(TextRun.Kind.PLAIN, merged.getLast().text() + run.text(), null));
            } else {
                merged.add(run);
            }
        }
        return new RichText(merged);
    }
}
