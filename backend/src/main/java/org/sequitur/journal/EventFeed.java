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
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.ProcessingInstruction;
import org.jdom2.output.XMLOutputter;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.PrintableText;

/** Events as an Atom feed (RFC 4287) in one language. Feeds are for people: links lead to pages, not to the API. */
final class EventFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    /** Browsers apply the style sheet to this type only; Chromium shows Atom as text. */
    private static final String IN_BROWSERS = "application/xml;charset=UTF-8";

    /** RFC 5005. */
    private static final Namespace HISTORY = Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");

    private static final String PRODUCT = "Sequitur";
    private static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

    private final Language language;
    private final FactKinds kinds;
    private final PublicAddress address;
    private final PageAddress pages;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Link> documents = new ArrayList<>();

    EventFeed(Language language, FactKinds kinds, PublicAddress address, PageAddress pages) {
        this.language = language;
        this.kinds = kinds;
        this.address = address;
        this.pages = pages;
    }

    /** Adds an entry; call with the newest entry first. */
    void add(FeedEntry entry) {
        var journalEntry = entry.journalEntry();
        var commitment = journalEntry.commitment();
        var words = new FeedWords(entry, language);
        var at = Date.from(journalEntry.happenedAt());
        var page = pages.commitment(commitment.id()).in(language);
        var atom = new Entry();
        // The entry's own id: a decision has the same id as the question it decides on.
        atom.setId("urn:uuid:" + journalEntry.id());
        atom.setTitle(words.title());
        atom.setAuthors(List.of(person(words.party())));
        atom.setPublished(at);
        atom.setUpdated(at);
        atom.setAlternateLinks(List.of(page(page)));
        atom.setOtherLinks(
                List.of(link("related", "application/json", kinds.href(journalEntry.kind(), journalEntry.factId()))));
        atom.setCategories(List.of(category(journalEntry.kind(), words.kind())));
        atom.setSummary(text("text", words.summary()));
        atom.setContents(List.of(text("xhtml", words.content(page))));
        entries.add(atom);
    }

    /** Adds a link to another document of the same feed (RFC 5005). */
    void addDocument(String relation, String address) {
        documents.add(link(relation, MEDIA_TYPE, address));
    }

    /**
     * @param id of the feed, which all of its documents share: the URL of the newest
     * @param self URL of this document
     * @param names the filter as readers call it; empty for no filter
     * @param page URL of the page that shows the same
     * @param before last change, used when the feed has no entry
     */
    Representation toRepresentation(String id, String self, String names, LocalizedText page, Instant before) {
        var feed = new Feed("atom_1.0");
        feed.setId(id);
        feed.setTitle(PRODUCT + " \u2013 "
                + (names.isEmpty() ? MESSAGES.feedOfEverything().in(language) : PrintableText.of(names)));
        feed.setSubtitle(text("text", MESSAGES.feedSubtitle().in(language)));
        feed.setAuthors(List.of(person(PRODUCT)));
        feed.setUpdated(
                entries.isEmpty() ? Date.from(before) : entries.getFirst().getUpdated());
        feed.setAlternateLinks(List.of(page(page.in(language))));
        feed.setOtherLinks(Stream.concat(
                        Stream.of(link("self", MEDIA_TYPE, self), link("license", "text/html", LICENSE)),
                        documents.stream())
                .toList());
        feed.setRights("CC0 1.0");
        feed.setEntries(entries);
        return Representation.of(
                        MEDIA_TYPE + ";charset=UTF-8",
                        Map.of(
                                HttpHeaders.CONTENT_LANGUAGE,
                                language.tag(),
                                "Content-Security-Policy",
                                FeedStylesheet.POLICY),
                        bytes(feed, !id.equals(self)))
                .inBrowsersAs(IN_BROWSERS);
    }

    /** @param archive whether its entries stay the same */
    private byte[] bytes(Feed feed, boolean archive) {
        var bytes = new ByteArrayOutputStream();
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            var root = document.getRootElement();
            // ROME does not write xml:lang into Atom.
            root.setAttribute("lang", language.tag(), Namespace.XML_NAMESPACE);
            if (archive) {
                root.addContent(0, new Element("archive", HISTORY));
            }
            document.getContent()
                    .addFirst(new ProcessingInstruction(
                            "xml-stylesheet",
                            "type=\"text/css\" href=\"%s\""
                                    .formatted(URI.create(address.to("feedStylesheet"))
                                            .getPath())));
            new XMLOutputter().output(document, bytes);
        } catch (FeedException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private Link page(String href) {
        var link = link("alternate", "text/html", href);
        link.setHreflang(language.tag());
        return link;
    }

    private Category category(EventKind kind, String label) {
        var category = new Category();
        category.setScheme(address.to("refData", "eventKinds"));
        category.setTerm(kind.code());
        category.setLabel(label);
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

    private static Content text(String type, String value) {
        var text = new Content();
        text.setType(type);
        text.setValue(value);
        return text;
    }
}
