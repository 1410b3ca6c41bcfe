package org.sequitur.journal;

import org.sequitur.platform.language.LocalizedText;

/** Titles of a table of facts; its message interface inherits them. */
public interface TableTitles {

    LocalizedText tableTitle();

    /** Title of a file with this table. */
    LocalizedText downloadTitle(Object format);
}
