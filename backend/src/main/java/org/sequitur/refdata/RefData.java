package org.sequitur.refdata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.sequitur.platform.code.Meaning;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityOutcome;

/** A code list in the public API. */
public record RefData(String self, String list, List<Entry> items) {

    /**
     * @param days the threshold of the code's rule; null if it has none
     * @param outcome of a rule of plausibility; otherwise null
     */
    record Entry(
            String code,
            LocalizedText label,
            LocalizedText definition,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer days,
            @JsonInclude(JsonInclude.Include.NON_NULL) PlausibilityOutcome outcome) {

        Entry(String code, LocalizedText label, LocalizedText definition, Integer days) {
            this(code, label, definition, days, null);
        }

        static Entry of(String code, Meaning meaning) {
            return new Entry(code, meaning.label(), meaning.definition(), null);
        }
    }
}
