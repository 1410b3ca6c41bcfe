package org.sequitur.platform.code;

import org.sequitur.platform.language.LocalizedText;

/** The label of a code, and its definition in one sentence. */
public record Meaning(LocalizedText label, LocalizedText definition) {

    public static Meaning of(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        return new Meaning(new LocalizedText(labelFr, labelNl), new LocalizedText(definitionFr, definitionNl));
    }
}
