package org.sequitur.catalogue;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * One format in which the register can be downloaded.
 *
 * @param id unique within the catalogue
 * @param mediaType the value for the Accept header at that address
 * @param fileType its code in the EU's authority table of file types; TXT for text of which the table has no type
 * @param language null if the content is in both languages
 */
record Distribution(
        String id, LocalizedText title, String address, String mediaType, String fileType, Language language) {

    private static final String EXPORTS = "/exports/";

    /** Whether its address returns all of it as a file, whatever types a client accepts. */
    boolean isFile() {
        return address.contains(EXPORTS);
    }
}
