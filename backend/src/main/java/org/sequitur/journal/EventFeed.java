package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.sequitur.body.Body;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.code.Meaning;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.PrintableText;

/** Events as an Atom feed (RFC 4287) in one language. Feeds are for people: links lead to pages, not to the API. */
final class EventFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String PRODUCT = "Sequitur";
    private static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

    private final Language language;
    private final FactKinds kinds;
    private final PublicAddress address;
    private final PageAddress pages;
    private final List<Entry> entries = new ArrayList<>();

    EventFeed(Language language, FactKinds kinds, PublicAddress address, PageAddress pages) {
        this.language = language;
        this.kinds = kinds;
        this.address = address;
        this.pages = pages;
    }

    /**
     * Adds an entry; call with the newest entry first.
     *
     * @param related the other commitment that it is about; null for most
     */
    void add(JournalEntry journalEntry, RelatedCommitment related) {
        var commitment = journalEntry.commitment();
        var meaning = journalEntry.kind().meaning(journalEntry.body() != null);
        var at = Date.from(journalEntry.happenedAt());
        var entry = new Entry();
        // The entry's own id: a decision has the same id as the question it decides on.
        entry.setId("urn:uuid:" + journalEntry.id());
        entry.setTitle("%s %s \u2013 %s"
                .formatted(
                        commitment.label(),
                        PrintableText.of(commitment.shortTitle().in(language)),
                        related == null
                                ? meaning.label().in(language)
                                : "%s (%s)".formatted(meaning.label().in(language), named(related))));
        entry.setAuthors(List.of(person(nameOf(journalEntry.body()))));
        entry.setPublished(at);
        entry.setUpdated(at);
        entry.setAlternateLinks(List.of(page(pages.commitment(commitment.id()).in(language))));
        entry.setOtherLinks(
                List.of(link("related", "application/json", kinds.href(journalEntry.kind(), journalEntry.factId()))));
        entry.setCategories(List.of(category(journalEntry.kind(), meaning)));
        entry.setSummary(text(
                related == null
                        ? meaning.definition().in(language)
                        : "%s %s %s"
                                .formatted(
                                        meaning.definition().in(language),
                                        named(related),
                                        PrintableText.of(related.commitment()
                                                .shortTitle()
                                                .in(language)))));
        entries.add(entry);
    }

    /** The relation to the other commitment, and its label, such as {@code Remplace A-590, 2.4}. */
    private String named(RelatedCommitment related) {
        return "%s %s"
                .formatted(
                        related.relation().meaning().label().in(language),
                        related.commitment().label());
    }

    /**
     * @param self URL of this feed, which is also its id
     * @param names the filter as readers call it; empty for no filter
     * @param page URL of the page that shows the same
     * @param before last change, used when the feed has no entry
     */
    Representation toRepresentation(String self, String names, LocalizedText page, Instant before) {
        var feed = new Feed("atom_1.0");
        feed.setId(self);
        feed.setTitle(PRODUCT + " \u2013 "
                + (names.isEmpty() ? MESSAGES.feedOfEverything().in(language) : PrintableText.of(names)));
        feed.setSubtitle(text(MESSAGES.feedSubtitle().in(language)));
        feed.setAuthors(List.of(person(PRODUCT)));
        feed.setUpdated(
                entries.isEmpty() ? Date.from(before) : entries.getFirst().getUpdated());
        feed.setAlternateLinks(List.of(page(page.in(language))));
        feed.setOtherLinks(List.of(link("self", MEDIA_TYPE, self), link("license", "text/html", LICENSE)));
        feed.setRights("CC0 1.0");
        feed.setEntries(entries);
        return Representation.of(MEDIA_TYPE, language, bytes(feed));
    }

    private byte[] bytes(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            // ROME does not write xml:lang into Atom.
            document.getRootElement().setAttribute("lang", language.tag(), Namespace.XML_NAMESPACE);
            new XMLOutputter().output(document, bytes);
        } catch (FeedException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private String nameOf(Body body) {
        return (body == null ? MESSAGES.parliament() : body.name()).in(language);
    }

    private Link page(String href) {
        var link = link("alternate", "text/html", href);
        link.setHreflang(language.tag());
        return link;
    }

    private Category category(EventKind kind, Meaning meaning) {
        var category = new Category();
        category.setScheme(address.to("refData", "eventKinds"));
        category.setTerm(kind.code());
        category.setLabel(meaning.label().in(language));
        return category;
    }

    private static Link link(String rel, String type, String href) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(href);
        return link;
    }

    private static SyndPerson person(String name) {
        var person = new Person();
        person.setName(PrintableText.of(name));
        return person;
    }

    private static Content text(String value) {
        var text = new Content();
        text.setType("text");
        text.setValue(value);
        return text;
    }
}
