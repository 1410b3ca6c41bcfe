package org.sequitur.document;

import org.sequitur.platform.language.LocalizedText;

/** What is wrong with a document, and where: a JSON pointer. */
public record Fault(String place, LocalizedText message) {}
