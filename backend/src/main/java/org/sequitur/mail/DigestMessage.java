package org.sequitur.mail;

import java.util.List;

/**
 * A digest as it is written: the same twice, in French and in Dutch.
 *
 * @param id the same for each attempt to send it, so that a second copy can be told from a second mail
 */
public record DigestMessage(String id, String subject, List<Part> parts) {

    /** One language's. */
    public record Part(String lang, String intro, List<Section> sections, String inboxWord, String inbox, String end) {}

    /** @param more how many there are that are not listed, in words; null where all are */
    public record Section(String heading, List<Line> lines, String more) {}

    /** @param owner null where the reader is the owner */
    public record Line(String number, String title, String owner, String dated, String href) {}
}
