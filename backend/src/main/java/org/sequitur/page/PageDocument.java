package org.sequitur.page;

import org.sequitur.platform.language.LocalizedText;

/**
 * What the server adds to the built document of a page.
 *
 * @param title null if the built document has it
 * @param description null if the built document has it
 * @param address in each language, without parameters
 * @param content HTML for readers without JavaScript, complete and escaped; null if the built document has it
 */
public record PageDocument(String title, String description, LocalizedText address, String content) {}
