package org.sequitur.catalogue;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * A form in which the register can be had.
 *
 * @param id within the catalogue
 * @param mediaType what to accept at that address
 * @param fileType its code in the EU's authority table, or null where that has none
 * @param language null for both
 */
record Distribution(
        String id, LocalizedText title, String address, String mediaType, String fileType, Language language) {}
