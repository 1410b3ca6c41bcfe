package org.sequitur.intake.structure;

/** What a row is in the document. */
public enum RowKind {
    /** A line of the cover: what the document format calls cover, title or sourceDocuments. */
    COVER,
    OPENING,
    RECITAL_INTRODUCTION,
    RECITAL,
    REQUESTS_INTRODUCTION,
    THEME_HEADING,
    LEAD_IN,
    REQUEST,
    SIGNATORY,
    FOOTNOTE,
    /** Not part of the document: a running head, a page number. */
    FURNITURE,
    /** Text of the source that has no place yet: an open question. */
    UNPLACED
}
