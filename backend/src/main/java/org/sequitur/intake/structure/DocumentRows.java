package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.document.RichText;
import org.sequitur.platform.language.LocalizedText;

/** Reads a document in the exchange format into rows, so that it can be reviewed as a printed one. */
public final class DocumentRows {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final List<Row> rows = new ArrayList<>();

    private DocumentRows() {}

    /**
     * The rows of a document that is valid against the schema. They have no doubts; {@link DocumentAssembler} makes the
     * same document of them.
     */
    public static RecognizedText of(JsonNode document) {
        var made = new DocumentRows();
        made.addCover(document);
        made.add(RowKind.OPENING, 0, document.get("opening"));
        document.path("recitals").forEach(made::addRecitals);
        made.addRequests(document.path("requests"));
        document.path("signatories").forEach(made::addSignatory);
        document.path("footnotes").forEach(made::addFootnote);
        return new RecognizedText(
                text(document.get("documentNumber")),
                text(document.get("session")),
                document.has("adoptedOn")
                        ? LocalDate.parse(document.get("adoptedOn").asText())
                        : null,
                List.copyOf(made.rows),
                List.of());
    }

    private void addCover(JsonNode document) {
        var cover = document.path("cover");
        for (var line : List.of("session", "date", "parliament", "documentType")) {
            add(RowKind.COVER, 0, cover.get(line));
        }
        add(RowKind.COVER, 0, document.get("title"));
        add(RowKind.COVER, 0, cover.get("adoption"));
        var sources = document.path("sourceDocuments");
        add(RowKind.COVER, 0, sources.get("introduction"));
        add(RowKind.COVER, 0, sources.get("heading"));
        sources.path("items").forEach(item -> add(RowKind.COVER, 0, item.get("text")));
    }

    private void addRecitals(JsonNode group) {
        add(RowKind.RECITAL_INTRODUCTION, 0, group.get("introduction"));
        group.path("items").forEach(item -> addRecital(item, 0));
    }

    private void addRecital(JsonNode recital, int level) {
        add(RowKind.RECITAL, level, recital.get("text"), recital.path("printedNumber"));
        recital.path("items").forEach(item -> addRecital(item, level + 1));
    }

    private void addRequests(JsonNode requests) {
        add(RowKind.REQUESTS_INTRODUCTION, 0, requests.get("introduction"));
        for (var theme : requests.path("themes")) {
            var headingFirst = theme.path("headingAboveIntroduction").asBoolean();
            if (!headingFirst) {
                add(RowKind.REQUESTS_INTRODUCTION, 0, theme.get("introduction"));
            }
            // A theme without a printed heading is a row too: it has a number and a short heading.
            var heading = theme.get("heading");
            rows.add(row(
                    RowKind.THEME_HEADING,
                    0,
                    heading == null ? null : side(heading.get("fr"), null),
                    heading == null ? null : side(heading.get("nl"), null),
                    localized(theme.get("shortHeading")),
                    null,
                    null));
            if (headingFirst) {
                add(RowKind.REQUESTS_INTRODUCTION, 0, theme.get("introduction"));
            }
            theme.path("items").forEach(item -> addItem(item, 1));
        }
    }

    private void addItem(JsonNode item, int level) {
        if (item.has("leadIn")) {
            add(RowKind.LEAD_IN, level, item.get("leadIn"), item.path("printedNumber"));
            item.path("items").forEach(child -> addItem(child, level + 1));
            return;
        }
        var printed = item.path("printedNumber");
        var text = item.get("text");
        rows.add(row(
                RowKind.REQUEST,
                level,
                side(text.get("fr"), text(printed.get("fr"))),
                side(text.get("nl"), text(printed.get("nl"))),
                localized(item.get("shortTitle")),
                text(item.get("owner")),
                participants(item.path("participants"))));
    }

    private static List<ParticipantEntry> participants(JsonNode participants) {
        var entries = new ArrayList<ParticipantEntry>();
        participants.forEach(entry -> entries.add(new ParticipantEntry(
                entry.get("role").asText(), localized(entry.get("name")), text(entry.get("bodyId")))));
        return List.copyOf(entries);
    }

    private void addSignatory(JsonNode signatory) {
        add(RowKind.SIGNATORY, 0, signatory.get("office"));
        var name = side(signatory.get("name"), null);
        if (name != null) {
            rows.add(row(RowKind.SIGNATORY, 1, name, name, null, null, null));
        }
    }

    private void addFootnote(JsonNode footnote) {
        var number = footnote.get("number").asText();
        var text = footnote.get("text");
        rows.add(
                row(RowKind.FOOTNOTE, 0, side(text.get("fr"), number), side(text.get("nl"), number), null, null, null));
    }

    private void add(RowKind kind, int level, JsonNode text) {
        add(kind, level, text, MissingNode.getInstance());
    }

    private void add(RowKind kind, int level, JsonNode text, JsonNode printedNumber) {
        if (text != null) {
            var fr = side(text.get("fr"), text(printedNumber.get("fr")));
            var nl = side(text.get("nl"), text(printedNumber.get("nl")));
            rows.add(row(kind, level, fr, nl, null, null, null));
        }
    }

    private Row row(
            RowKind kind,
            int level,
            RowSide fr,
            RowSide nl,
            LocalizedText shortTitle,
            String owner,
            List<ParticipantEntry> participants) {
        return new Row(
                "r" + (rows.size() + 1),
                kind,
                level,
                fr,
                nl,
                shortTitle,
                owner,
                participants == null ? List.of() : participants,
                List.of());
    }

    private static RowSide side(JsonNode text, String printedNumber) {
        return text == null ? null : new RowSide(JSON.convertValue(text, RichText.class), printedNumber, List.of());
    }

    private static LocalizedText localized(JsonNode text) {
        return text == null
                ? null
                : new LocalizedText(text.get("fr").asText(), text.get("nl").asText());
    }

    private static String text(JsonNode text) {
        return text == null || text.isNull() ? null : text.asText();
    }
}
