package org.sequitur.mail;

import java.util.List;

/**
 * Content of a digest: the same text twice, in French and in Dutch.
 *
 * @param id the same for each attempt to send it, so that mail programs can detect duplicates
 */
public record DigestMessage(String id, String subject, List<Part> parts) {

    /**
     * The part in one language.
     *
     * @param languages text on the order of the languages
     */
    public record Part(
            String lang,
            String languages,
            String intro,
            List<Section> sections,
            String inboxWord,
            String inbox,
            String end) {}

    /** @param more text with the number of items not listed; null if all are listed */
    public record Section(String heading, List<Line> lines, String more) {}

    /**
     * @param label document number of the resolution, and number of the commitment if it is about one
     * @param title short title of the commitment, or what awaits a second person
     * @param owner null if the recipient is the owner, or if it is about no commitment
     */
    public record Line(String label, String title, String owner, String dated, String href) {}
}
