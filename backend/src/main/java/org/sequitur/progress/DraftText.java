package org.sequitur.progress;

import jakarta.persistence.Embeddable;

/** A text that may still lack a language, or both. Null or blank is lacking. */
@Embeddable
public record DraftText(String fr, String nl) {}
