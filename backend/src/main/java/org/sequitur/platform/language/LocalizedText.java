package org.sequitur.platform.language;

import jakarta.persistence.Embeddable;
import java.util.function.UnaryOperator;

/** A text that people can read in either official language; both are always there. */
@Embeddable
public record LocalizedText(String fr, String nl) {

    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case NL -> nl;
        };
    }

    public LocalizedText map(UnaryOperator<String> change) {
        return new LocalizedText(change.apply(fr), change.apply(nl));
    }

    /** Both texts with the same arguments put in, as {@link String#format} does. */
    public LocalizedText with(Object... arguments) {
        return map(text -> text.formatted(arguments));
    }
}
