package org.sequitur.platform.language;

import jakarta.persistence.Embeddable;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A text in both official languages; both are required. */
@Embeddable
public record LocalizedText(String fr, String nl) {

    public static LocalizedText of(Function<Language, String> text) {
        return new LocalizedText(text.apply(Language.FR), text.apply(Language.NL));
    }

    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case NL -> nl;
        };
    }

    public LocalizedText map(UnaryOperator<String> change) {
        return new LocalizedText(change.apply(fr), change.apply(nl));
    }
}
