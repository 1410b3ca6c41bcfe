package org.sequitur.mail;

import java.util.List;
import org.sequitur.verification.JournalHead;

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
     * @param head of the register, which so leaves the system
     */
    public record Part(
            String lang,
            String languages,
            String intro,
            List<Section> sections,
            String inboxWord,
            String inbox,
            String headWord,
            JournalHead head,
            String headHref,
            String end) {}

    /** @param more text with the number of items not listed; null if all are listed */
    public record Section(String heading, List<Line> lines, String more) {}

    /**
     * @param label document number of the resolution, and number of the commitment if it is about one; null of a round
     * @param title short title of the commitment, title of the round, or what awaits a second person
     * @param note the owner unless it is the recipient, or how many requests are left of a round; null if there is none
     * @param text the letter of a round that was opened, or the situation of a commitment; else null
     */
    public record Line(String label, String title, String note, String dated, String href, String text) {}
}
