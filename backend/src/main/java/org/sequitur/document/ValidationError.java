package org.sequitur.document;

import org.sequitur.platform.language.LocalizedText;

/** An error or remark about a document, with its place as a JSON pointer. */
public record ValidationError(String place, LocalizedText message) {}
