package org.sequitur.erratum;

/**
 * The place in the printed source that shows the right wording.
 *
 * @param page from 1
 */
public record ErratumSource(int page, String quotation) {}
