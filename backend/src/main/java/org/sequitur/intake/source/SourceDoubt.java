package org.sequitur.intake.source;

/** Why the text or place of a block of the source is not certain. */
public enum SourceDoubt {
    /** The first block of a page: its indentation may be missing. */
    FIRST_OF_PAGE,
    /** Joined from parts on two pages. */
    JOINED_OVER_PAGES,
    /** A hyphen at the end of a line was kept or dropped without a word of the dictionary to confirm it. */
    UNCERTAIN_HYPHEN,
    /** The language was derived from the neighbours only. */
    UNCERTAIN_LANGUAGE,
    /** A footnote mark without a footnote, or a footnote without a mark. */
    FOOTNOTE_WITHOUT_COUNTERPART,
    /** A character of a private use area, which only a font of the source can show. */
    UNREADABLE_CHARACTER(true),
    /** Struck words, which were kept, or hidden ones, which were left out. */
    STRUCK_OR_HIDDEN_TEXT(true);

    private final boolean open;

    SourceDoubt() {
        this(false);
    }

    SourceDoubt(boolean open) {
        this.open = open;
    }

    /** Whether a person must resolve it before the registration. */
    public boolean isOpen() {
        return open;
    }
}
