package org.sequitur.earlier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * The fact of one row. Each value is valid by itself; null where the row has none.
 *
 * @param day on which it happened
 * @param state one of {@link EarlierFactKind#states()}
 * @param document reference to the document that shows it
 * @param source link to that document
 * @param publisher who published that document
 * @param documentLanguages the languages of that document, ISO 639-1
 */
public record EarlierFact(
        LocalDate day,
        Code state,
        Integer percentDone,
        LocalDate expectedOn,
        LocalDate deadline,
        String document,
        String source,
        String publisher,
        List<String> documentLanguages,
        LocalizedText text,
        Language originalLanguage) {

    /** Whether the other one says the same of the same day, perhaps in other words. */
    boolean isSameAs(EarlierFact other) {
        return day.equals(other.day) && Objects.equals(state, other.state) && Objects.equals(deadline, other.deadline);
    }
}
