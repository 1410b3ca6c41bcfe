package org.sequitur.testsupport;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Renders a resolution document as printed, block by block, with formatting marks as in the source. */
public final class PrintedDocument {

    private PrintedDocument() {}

    /** Everything except the footnotes, in order. */
    public static List<String> blocks(JsonNode document, String language) {
        var cover = document.get("cover");
        var type = cover.get("documentType");
        var title = document.get("title");
        return Stream.of(
                        Stream.of(cover.get("session"), cover.get("date"), cover.get("parliament"), type, title, type),
                        Stream.of(cover.get("adoption")),
                        outline(document.get("sourceDocuments")),
                        Stream.of(type, title, document.get("opening")),
                        document.get("recitals").valueStream().flatMap(PrintedDocument::outline),
                        outline(document.get("requests")),
                        document.get("signatories").valueStream().flatMap(JsonNode::valueStream))
                .flatMap(identity())
                .map(text -> markdown(text, language))
                .toList();
    }

    /** The footnotes, each with its number. */
    public static List<String> footnotes(JsonNode document, String language) {
        return document.get("footnotes")
                .valueStream()
                .map(footnote -> footnote.get("number") + " " + markdown(footnote.get("text"), language))
                .toList();
    }

    /** Everything in the proposal except its footnotes, in order; references to footnotes use the printed marks. */
    public static List<String> proposalBlocks(JsonNode proposal, String language) {
        var title = proposal.get("title");
        return Stream.of(
                        Stream.of(proposal.get("introducedBy"), proposal.get("documentType"), title),
                        proposal.get("explanation").valueStream().flatMap(PrintedDocument::paragraphs),
                        Stream.of(proposal.get("heading"), title, proposal.get("opening")),
                        proposal.get("recitals").valueStream().flatMap(PrintedDocument::outline),
                        outline(proposal.get("requests")))
                .flatMap(identity())
                .map(text -> markdown(text, language))
                .map(text -> proposal.get("footnotes")
                        .valueStream()
                        .reduce(
                                text,
                                (marked, note) -> marked.replace(
                                        "[^" + note.get("number") + "]",
                                        "[^" + note.at("/marks/" + language).asText() + "]"),
                                (one, other) -> one))
                .toList();
    }

    /** The proposal's footnotes, each with its printed mark. */
    public static List<String> proposalFootnotes(JsonNode proposal, String language) {
        return proposal.get("footnotes")
                .valueStream()
                .map(note -> note.at("/marks/" + language).asText() + " " + markdown(note.get("text"), language))
                .toList();
    }

    private static Stream<JsonNode> paragraphs(JsonNode part) {
        return part.isArray() ? part.valueStream() : Stream.of(part);
    }

    /** The words of a part of the document, followed by those of its list items. */
    private static Stream<JsonNode> outline(JsonNode part) {
        return Stream.concat(
                Stream.of("introduction", "heading", "leadIn", "text")
                        .filter(part::has)
                        .map(part::get),
                Stream.of("themes", "items")
                        .flatMap(name -> part.path(name).valueStream())
                        .flatMap(PrintedDocument::outline));
    }

    private static String markdown(JsonNode text, String language) {
        var runs = text.path(language).isMissingNode() ? text : text.get(language);
        return runs.isArray()
                ? runs.valueStream().map(PrintedDocument::markdown).collect(joining())
                : markdown(runs);
    }

    private static String markdown(JsonNode run) {
        if (run.isTextual()) {
            // Escapes literal marks, so that they are not taken for formatting.
            return run.textValue().replaceAll("[*<\\[]", "\\\\$0");
        }
        var mark = run.fieldNames().next();
        var value = run.get(mark).asText();
        return switch (mark) {
            case "emphasis" -> "*" + value + "*";
            case "superscript" -> "<sup>" + value + "</sup>";
            case "footnote" -> "[^" + value + "]";
            case "link" -> "[" + run.get("text").textValue() + "](" + value + ")";
            default -> throw new IllegalArgumentException("No such mark: " + run);
        };
    }
}
