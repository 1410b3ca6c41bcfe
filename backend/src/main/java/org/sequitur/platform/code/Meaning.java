package org.sequitur.platform.code;

import org.sequitur.platform.language.LocalizedText;

/** What people see of a code: a label, and a definition in a sentence. */
public record Meaning(LocalizedText label, LocalizedText definition) {

    public static Meaning of(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        return new Meaning(new LocalizedText(labelFr, labelNl), new LocalizedText(definitionFr, definitionNl));
    }
}
