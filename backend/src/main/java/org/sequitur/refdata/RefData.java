package org.sequitur.refdata;

import java.util.List;
import org.sequitur.platform.code.Meaning;
import org.sequitur.platform.language.LocalizedText;

/** A code list as the public sees it. */
public record RefData(String self, String list, List<Entry> items) {

    record Entry(String code, LocalizedText label, LocalizedText definition) {

        static Entry of(String code, Meaning meaning) {
            return new Entry(code, meaning.label(), meaning.definition());
        }
    }
}
