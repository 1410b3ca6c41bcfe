package org.sequitur.weblink;

import java.time.LocalDate;

/**
 * The last check of a link in the API.
 *
 * @param checkedOn the day of that check, in Brussels
 * @param foundOn the last day on which the document was found; null if it never was
 */
public record WebLinkCheck(LocalDate checkedOn, LocalDate foundOn) {}
