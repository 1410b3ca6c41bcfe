package org.sequitur.testsupport;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A resolution document as it is printed, block by block, its marks written as in the source. */
public final class PrintedDocument {

    private PrintedDocument() {}

    /** Everything but the footnotes, in its order. */
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

    /** Each with its number before it. */
    public static List<String> footnotes(JsonNode document, String language) {
        return document.get("footnotes")
                .valueStream()
                .map(footnote -> footnote.get("number") + " " + markdown(footnote.get("text"), language))
                .toList();
    }

    /** Everything in the proposal but its footnotes, in its order; these are called by the marks that are printed. */
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

    /** Each with the mark that is printed before it. */
    public static List<String> proposalFootnotes(JsonNode proposal, String language) {
        return proposal.get("footnotes")
                .valueStream()
                .map(note -> note.at("/marks/" + language).asText() + " " + markdown(note.get("text"), language))
                .toList();
    }

    private static Stream<JsonNode> paragraphs(JsonNode part) {
        return part.isArray() ? part.valueStream() : Stream.of(part);
    }

    /** The words of a part of the document, then those of what is listed under it. */
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
            // A mark left among the letters must not pass for a run.
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
