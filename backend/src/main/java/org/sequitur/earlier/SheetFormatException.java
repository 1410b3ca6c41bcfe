package org.sequitur.earlier;

import org.sequitur.platform.language.LocalizedText;

/** The file cannot be read as a spreadsheet. */
final class SheetFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText detail;

    SheetFormatException(LocalizedText detail) {
        super(detail.fr());
        this.detail = detail;
    }

    LocalizedText detail() {
        return detail;
    }
}
