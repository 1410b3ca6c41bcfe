package org.sequitur.progress;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/**
 * Evidence to be added to a draft.
 *
 * @param documentLanguages ISO 639-1
 * @param url where it is; null where it is a file, as that is where it is not
 */
public record NewEvidenceItem(
        EvidenceType type,
        LocalizedText title,
        String publisher,
        LocalDate issuedOn,
        List<String> documentLanguages,
        String url,
        File file) {

    /** One that is going to be sent. */
    record File(String name) {}
}
