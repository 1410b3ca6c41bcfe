package org.sequitur.document;

import org.sequitur.platform.language.LocalizedText;

/** What is to be said of a document, mostly what is wrong with it, and where: a JSON pointer. */
public record ValidationError(String place, LocalizedText message) {}
