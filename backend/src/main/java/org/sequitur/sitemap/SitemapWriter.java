package org.sequitur.sitemap;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Writes a sitemap, or an index of sitemaps, in the form of sitemaps.org. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private SitemapWriter(String root) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
    }

    static SitemapWriter index() {
        return newWriter("sitemapindex");
    }

    static SitemapWriter pages() {
        return newWriter("urlset");
    }

    private static SitemapWriter newWriter(String root) {
        try {
            return new SitemapWriter(root);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a sitemap to the index. */
    void sitemap(String address) {
        try {
            xml.writeStartElement("sitemap");
            element("loc", address);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Adds a page in each language, each with the addresses of both.
     *
     * @param changedOn null if unknown
     */
    void page(LocalizedText address, LocalDate changedOn) {
        try {
            for (var language : Language.values()) {
                xml.writeStartElement("url");
                element("loc", address.in(language));
                if (changedOn != null) {
                    element("lastmod", changedOn.toString());
                }
                for (var alternate : Language.values()) {
                    xml.writeEmptyElement(XHTML, "link");
                    xml.writeAttribute("rel", "alternate");
                    xml.writeAttribute("hreflang", alternate.tag());
                    xml.writeAttribute("href", address.in(alternate));
                }
                xml.writeEndElement();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    Representation representation() {
        try {
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return Representation.of("application/xml", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
