package org.sequitur.intake.structure;

/** The part of a resolution that a paragraph of one language belongs to, before it has a counterpart and a level. */
enum Part {
    COVER,
    /** Sentences before the resolution, such as the explanation of a proposal. */
    PREFACE,
    OPENING,
    RECITAL_INTRODUCTION,
    RECITAL,
    REQUESTS_INTRODUCTION,
    /** A theme's heading, a lead-in or a request. */
    REQUEST,
    SIGNATORY
}
