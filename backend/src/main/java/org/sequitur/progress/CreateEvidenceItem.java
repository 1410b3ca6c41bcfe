package org.sequitur.progress;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/**
 * Evidence to be added to a draft.
 *
 * @param publisher null if it is not known, as for documents of spreadsheets; clients always state it
 * @param documentLanguages ISO 639-1; null likewise
 * @param url null for a file
 */
public record CreateEvidenceItem(
        EvidenceType type,
        LocalizedText title,
        String publisher,
        LocalDate issuedOn,
        List<String> documentLanguages,
        String url,
        File file) {

    /** A file that the client will upload. */
    record File(String name) {}
}
