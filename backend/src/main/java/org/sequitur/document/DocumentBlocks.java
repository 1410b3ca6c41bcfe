package org.sequitur.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.sequitur.platform.hash.Sha256;

/** Reads and replaces single blocks of a document, each at its JSON pointer. */
@ApplicationScoped
public class DocumentBlocks {

    /** Parts that an import may add or correct; the hash of the wording leaves them out. */
    private static final List<String> WITHOUT_HASH = List.of("$schema", "proposal", "concordance");

    private final ObjectMapper json;

    DocumentBlocks(ObjectMapper json) {
        this.json = json;
    }

    /** The content of a block as JSON; null if the document has no such block. */
    public String at(String document, String pointer) {
        var found = tree(document).at(pointer);
        return found.isMissingNode() ? null : write(found);
    }

    /** The document with another content of that block, which exists. */
    public String replace(String document, String pointer, String content) {
        var whole = tree(document);
        var place = JsonPointer.compile(pointer);
        ((ObjectNode) whole.at(place.head())).set(place.last().getMatchingProperty(), tree(content));
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether both are the same JSON, whatever the layout. */
    public boolean same(String one, String other) {
        return one != null && other != null && tree(one).equals(tree(other));
    }

    /** SHA-256 of the canonical JSON of what imports cannot change, in hexadecimal. */
    public String wordingHash(String document) {
        var whole = (ObjectNode) tree(document);
        whole.remove(WITHOUT_HASH);
        whole.at("/requests/themes").forEach(DocumentBlocks::removeShortTitles);
        try {
            return Sha256.hex(new JsonCanonicalizer(write(whole)).getEncodedUTF8());
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static void removeShortTitles(JsonNode node) {
        ((ObjectNode) node).remove("shortTitle");
        node.path("items").forEach(DocumentBlocks::removeShortTitles);
    }

    /** The runs of a text in one language, as the document writes them. */
    public static JsonNode written(List<TextRun> runs) {
        if (runs.stream().allMatch(run -> run.kind() == TextRun.Kind.PLAIN)) {
            return JsonNodeFactory.instance.textNode(
                    String.join("", runs.stream().map(TextRun::text).toList()));
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        runs.forEach(run -> all.add(written(run)));
        return all;
    }

    private static JsonNode written(TextRun run) {
        var factory = JsonNodeFactory.instance;
        return switch (run.kind()) {
            case PLAIN -> factory.textNode(run.text());
            case EMPHASIS -> factory.objectNode().put("emphasis", run.text());
            case SUPERSCRIPT -> factory.objectNode().put("superscript", run.text());
            case ITEM -> factory.objectNode().put("item", run.text());
            case LINK -> factory.objectNode().put("text", run.text()).put("link", run.href());
            case FOOTNOTE_MARK -> factory.objectNode().put("footnote", Integer.parseInt(run.text()));
        };
    }

    /** A text block from its JSON. */
    public LocalizedRichText text(String content) {
        try {
            return json.readValue(content, LocalizedRichText.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The content of a block as a tree. */
    public JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
