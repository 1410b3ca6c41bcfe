package org.sequitur.intake.structure;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sequitur.platform.language.LocalizedText;

/**
 * Makes a document of the exchange format from rows. It refuses nothing: what is missing in the rows is missing in the
 * document, and the document's schema and rules say so.
 */
public final class DocumentAssembler {

    /** A property of each text while the document is assembled: the id of its row. */
    private static final String ROW = "rowId";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode document;

    private DocumentAssembler(ObjectNode document) {
        this.document = document;
    }

    /**
     * @param rest the properties that rows do not hold: {@code resolutionId}, {@code bodies}, {@code proposal},
     *     {@code concordance}, as in the document; other properties are overwritten
     */
    public static ObjectNode assemble(RecognizedText text, ObjectNode rest) {
        var document = withRows(text, rest);
        document.findParents(ROW).forEach(node -> ((ObjectNode) node).remove(ROW));
        return document;
    }

    /**
     * Finds the row of each place in the document that {@link #assemble} makes of the same arguments. The row of a place without
     * one, such as a list, is the first below it.
     *
     * @return gives the row's id for a JSON pointer; null for a place in no row
     */
    public static UnaryOperator<String> rowsOf(RecognizedText text, ObjectNode rest) {
        var document = withRows(text, rest);
        return place -> {
            JsonNode node = document;
            String row = null;
            for (var pointer = JsonPointer.compile(place); !pointer.matches(); pointer = pointer.tail()) {
                node = pointer.mayMatchElement() && node.isArray()
                        ? node.path(pointer.getMatchingIndex())
                        : node.path(pointer.getMatchingProperty());
                var found = node.findValue(ROW);
                row = found == null ? row : found.asText();
            }
            return row;
        };
    }

    /** The ids of the rows of all texts in the document, by the text's JSON pointer. */
    public static Map<String, String> rowsByPlace(RecognizedText text) {
        var found = new LinkedHashMap<String, String>();
        collect(withRows(text, NODES.objectNode()), "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> found) {
        if (node.has(ROW)) {
            found.put(pointer, node.get(ROW).asText());
        } else if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(property.getValue(), pointer + "/" + property.getKey(), found));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, found);
            }
        }
    }

    private static ObjectNode withRows(RecognizedText text, ObjectNode rest) {
        var assembler = new DocumentAssembler(rest.deepCopy());
        assembler.addAll(text);
        return assembler.document;
    }

    private void addAll(RecognizedText text) {
        document.put("$schema", "resolution-document.schema.json");
        put("documentNumber", text.documentNumber());
        put("session", text.session());
        put("adoptedOn", text.adoptedOn() == null ? null : text.adoptedOn().toString());
        var rows = text.rows();
        addCover(CoverLines.of(of(rows, RowKind.COVER)));
        of(rows, RowKind.OPENING).forEach(row -> document.set("opening", plain(row)));
        addRecitals(rows);
        document.set("requests", new RequestsAssembler().assemble(rows));
        addSignatories(of(rows, RowKind.SIGNATORY));
        addFootnotes(of(rows, RowKind.FOOTNOTE));
    }

    private void put(String name, String value) {
        if (value == null) {
            document.remove(name);
        } else {
            document.put(name, value);
        }
    }

    private static List<Row> of(List<Row> rows, RowKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    private void addCover(CoverLines lines) {
        var cover = document.putObject("cover");
        set(cover, "session", lines.session());
        set(cover, "date", lines.date());
        set(cover, "parliament", lines.parliament());
        set(cover, "documentType", lines.documentType());
        set(cover, "adoption", lines.adoption());
        set(document, "title", lines.title());
        document.remove("sourceDocuments");
        if (!lines.documents().isEmpty()) {
            addSourceDocuments(lines);
        }
    }

    private void addSourceDocuments(CoverLines lines) {
        var sources = document.putObject("sourceDocuments");
        set(sources, "introduction", lines.introduction());
        set(sources, "heading", lines.heading());
        var items = sources.putArray("items");
        for (var row : lines.documents()) {
            var item = items.addObject();
            var found = CoverLines.DOCUMENT.matcher(CoverLines.plain(row).strip());
            if (found.find()) {
                item.put("number", found.group("number"));
                item.put("session", found.group("session").replace("-", "/").replace(" ", ""));
            }
            item.set("text", plain(row));
        }
    }

    private static void set(ObjectNode node, String name, Row row) {
        if (row != null) {
            node.set(name, plain(row));
        }
    }

    private void addRecitals(List<Row> rows) {
        var groups = document.putArray("recitals");
        Deque<ObjectNode> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        for (var row : rows) {
            if (row.kind() == RowKind.RECITAL_INTRODUCTION) {
                open.clear();
                levels.clear();
                groups.addObject().<ObjectNode>set("introduction", plain(row)).putArray("items");
            } else if (row.kind() == RowKind.RECITAL) {
                if (groups.isEmpty()) {
                    groups.addObject().putArray("items");
                }
                while (!levels.isEmpty() && levels.peek() >= row.level()) {
                    levels.pop();
                    open.pop();
                }
                var parent = open.isEmpty() ? groups.get(groups.size() - 1) : open.peek();
                var recital = ((ArrayNode) parent.withArray("items")).addObject();
                addPrintedNumber(recital, row);
                recital.set("text", rich(row));
                open.push(recital);
                levels.push(row.level());
            }
        }
    }

    private void addSignatories(List<Row> rows) {
        var signatories = document.putArray("signatories");
        for (var row : rows) {
            if (row.level() == 0) {
                signatories.addObject().set("office", plain(row));
            } else if (!signatories.isEmpty()) {
                ((ObjectNode) signatories.get(signatories.size() - 1)).put("name", CoverLines.plain(row));
            }
        }
    }

    private void addFootnotes(List<Row> rows) {
        var footnotes = document.putArray("footnotes");
        for (var row : rows) {
            var number = row.fr() == null ? row.nl().printedNumber() : row.fr().printedNumber();
            var footnote = footnotes.addObject();
            footnote.put("number", number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0);
            footnote.set("text", rich(row));
        }
    }

    static JsonNode plain(Row row) {
        var node = NODES.objectNode();
        if (row.fr() != null) {
            node.put("fr", row.fr().text().plain());
        }
        if (row.nl() != null) {
            node.put("nl", row.nl().text().plain());
        }
        return node.put(ROW, row.rowId());
    }

    static JsonNode rich(Row row) {
        var node = NODES.objectNode();
        if (row.fr() != null) {
            node.set("fr", RichTexts.json(row.fr().text()));
        }
        if (row.nl() != null) {
            node.set("nl", RichTexts.json(row.nl().text()));
        }
        return node.put(ROW, row.rowId());
    }

    /** Adds the number that is printed before a recital or a lead-in, if both languages have one. */
    static void addPrintedNumber(ObjectNode node, Row row) {
        if (row.fr() != null
                && row.nl() != null
                && row.fr().printedNumber() != null
                && row.nl().printedNumber() != null) {
            node.putObject("printedNumber")
                    .put("fr", row.fr().printedNumber())
                    .put("nl", row.nl().printedNumber());
        }
    }

    static JsonNode localized(LocalizedText text) {
        return NODES.objectNode().put("fr", text.fr()).put("nl", text.nl());
    }
}
