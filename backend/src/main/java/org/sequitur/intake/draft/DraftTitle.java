package org.sequitur.intake.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.sequitur.intake.structure.DocumentAssembler;
import org.sequitur.platform.language.LocalizedText;

/** The title of a resolution, as far as the rows of its draft have one. */
final class DraftTitle {

    /** In characters, as the database stores it. */
    private static final int MAX_LENGTH = 1000;

    private DraftTitle() {}

    /** In each language null without one. */
    static LocalizedText of(DraftContent content) {
        var title = DocumentAssembler.assemble(DraftChecks.text(content), JsonNodeFactory.instance.objectNode())
                .path("title");
        return LocalizedText.of(language -> shortened(title.path(language.tag())));
    }

    private static String shortened(JsonNode title) {
        return title.isTextual() && !title.asText().isBlank()
                ? title.asText()
                        .codePoints()
                        .limit(MAX_LENGTH)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : null;
    }
}
