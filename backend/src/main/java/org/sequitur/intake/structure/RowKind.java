package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** The role of a row in the document. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
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
    /** Text of the source that has no place yet: an open doubt. */
    UNPLACED
}
