package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.page.HtmlWriter;
import org.sequitur.platform.code.Meaning;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.PrintableText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.platform.time.WrittenDate;

/** What a feed says of one event, in one language. None of it depends on the day on which the feed is read. */
final class FeedWords {

    private final JournalEntry journalEntry;
    private final LocalDate day;
    private final FactOutcome said;
    private final RelatedCommitment related;
    private final Meaning meaning;
    private final Language language;

    FeedWords(FeedEntry entry, Language language) {
        this.journalEntry = entry.journalEntry();
        this.day = entry.madeOn();
        this.said = entry.said();
        this.related = entry.related();
        this.meaning = journalEntry.kind().meaning(journalEntry.body() != null);
        this.language = language;
    }

    String title() {
        return request() + " \u2013 " + event();
    }

    String kind() {
        return in(meaning.label());
    }

    /** The body that published it, or Parliament. */
    String party() {
        return PrintableText.of(in(
                journalEntry.body() == null
                        ? MESSAGES.parliament()
                        : journalEntry.body().name()));
    }

    String summary() {
        var madeOn = journalEntry.earlier(day);
        return Stream.of(
                        in(meaning.definition()),
                        related == null
                                ? null
                                : named()
                                        + " "
                                        + PrintableText.of(
                                                in(related.commitment().shortTitle())),
                        madeOn == null
                                ? null
                                : in(MESSAGES.madeOn(WrittenDate.of(madeOn, language), writtenPublication())))
                .filter(sentence -> sentence != null)
                .collect(Collectors.joining(" "));
    }

    /** The same as XHTML, for feed readers, and for browsers, in which it has the only link. */
    String content(String page) {
        return new HtmlWriter()
                .open("div", "xmlns", "http://www.w3.org/1999/xhtml")
                .element("p", event())
                .element("p", summary())
                .open("p")
                .text(party() + ", " + writtenPublication() + ". ")
                .link(page, request())
                .close()
                .close()
                .html();
    }

    private String request() {
        var commitment = journalEntry.commitment();
        return commitment.label() + " " + PrintableText.of(in(commitment.shortTitle()));
    }

    /** The kind with the other commitment, or with what was said. */
    private String event() {
        if (related != null) {
            return "%s (%s)".formatted(kind(), named());
        }
        return said == null ? kind() : in(MESSAGES.withOutcome(kind(), PrintableText.of(in(said.text()))));
    }

    /** The relation to the other commitment, and its label, such as {@code Remplace A-590, 2.4}. */
    private String named() {
        return in(related.relation().meaning().label()) + " "
                + related.commitment().label();
    }

    private String writtenPublication() {
        return WrittenDate.of(BrusselsTime.of(journalEntry.happenedAt()), language);
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
