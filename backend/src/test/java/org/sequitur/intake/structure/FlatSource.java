package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sequitur.document.RichText;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.intake.source.SourcePlace;
import org.sequitur.intake.source.SourceText;
import org.sequitur.platform.language.Language;

/** Turns a document back into the flat paragraphs that a reader finds in its print. */
final class FlatSource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<SourceBlock> footnotes = new ArrayList<>();
    private int next;

    private FlatSource() {}

    static SourceText of(JsonNode document, Language... order) {
        var flat = new FlatSource();
        for (var language : order) {
            flat.add(document, language);
        }
        return new SourceText(List.copyOf(flat.blocks), List.copyOf(flat.footnotes), List.of(), 1, true);
    }

    private void add(JsonNode document, Language language) {
        var tag = language.tag();
        var cover = document.get("cover");
        for (var line : List.of("session", "date", "parliament", "documentType")) {
            block(cover.get(line).get(tag), language, null, 0, false);
        }
        block(document.get("title").get(tag), language, null, 0, true);
        block(cover.get("documentType").get(tag), language, null, 0, false);
        block(cover.get("adoption").get(tag), language, null, 0, false);
        var sources = document.get("sourceDocuments");
        block(sources.get("introduction").get(tag), language, null, 0, false);
        block(sources.get("heading").get(tag), language, null, 0, true);
        sources.get("items").forEach(item -> block(item.get("text").get(tag), language, null, 0, false));
        block(cover.get("documentType").get(tag), language, null, 0, true);
        block(document.get("title").get(tag), language, null, 0, true);
        block(document.get("opening").get(tag), language, null, 0, false);
        for (var group : document.get("recitals")) {
            block(group.get("introduction").get(tag), language, null, 0, false);
            items(group.get("items"), language, 0);
        }
        block(document.get("requests").get("introduction").get(tag), language, null, 0, false);
        for (var theme : document.get("requests").get("themes")) {
            block(theme.get("heading").get(tag), language, null, 0, false);
            items(theme.get("items"), language, 0);
        }
        for (var signatory : document.get("signatories")) {
            block(signatory.get("office").get(tag), language, null, 0, false);
            block(signatory.get("name"), language, null, 0, false);
        }
        for (var note : document.path("footnotes")) {
            footnotes.add(
                    made(note.get("text").get(tag), language, note.get("number").asText(), 0, false));
        }
    }

    private void items(JsonNode items, Language language, int level) {
        for (var item : items) {
            var text = item.has("leadIn") ? item.get("leadIn") : item.get("text");
            block(text.get(language.tag()), language, "–", level, false);
            items(item.path("items"), language, level + 1);
        }
    }

    private void block(JsonNode text, Language language, String marker, int level, boolean heading) {
        blocks.add(made(text, language, marker, level, heading));
    }

    private SourceBlock made(JsonNode text, Language language, String marker, int level, boolean heading) {
        var id = next++;
        return new SourceBlock(
                id,
                language,
                JSON.convertValue(text, RichText.class),
                marker,
                level,
                true,
                heading,
                List.of(new SourcePlace(1, id + 1, 0, 0, 0, 0)),
                Set.of());
    }
}
