package org.sequitur.file;

import java.io.IOException;
import java.util.regex.Pattern;
import org.sequitur.file.XmlElements.Element;

/** Fields of a text that fetch something from another program when the document is opened. */
final class WordFields {

    private static final Pattern DDE = Pattern.compile("(?i)\\bDDE(AUTO)?\\b");

    /** An instruction may be spread over many elements. */
    private final StringBuilder instructions = new StringBuilder();

    private boolean inInstruction;

    private WordFields() {}

    /** @throws ContentRefused if there is such a field */
    static void examine(ZipParts parts, String name) throws IOException {
        var fields = new WordFields();
        try (var part = parts.open(name)) {
            XmlElements.read(part, fields::start, fields::text);
        }
        if (DDE.matcher(fields.instructions).find()) {
            throw new ContentRefused(Finding.EXTERNAL_CONTENT);
        }
    }

    private void start(Element element) {
        inInstruction = element.name().equals("instrtext");
        if (element.name().equals("fldchar")) {
            instructions.append(' ');
        } else if (element.name().equals("fldsimple")) {
            instructions.append(' ').append(element.attribute("instr")).append(' ');
        }
    }

    private void text(String text) {
        if (inInstruction) {
            instructions.append(text);
        }
    }
}
