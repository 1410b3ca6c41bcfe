package org.sequitur.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements of an XML part one after another; nothing outside of it is loaded. */
final class XmlElements {

    /**
     * @param name without its prefix, in lower case
     * @param namespace in lower case; empty for none
     */
    record Element(String name, String namespace, XMLStreamReader xml) {

        /** By its name without a prefix, ignoring case; empty where there is none. */
        String attribute(String attribute) {
            return IntStream.range(0, xml.getAttributeCount())
                    .filter(i -> xml.getAttributeLocalName(i).equalsIgnoreCase(attribute))
                    .mapToObj(xml::getAttributeValue)
                    .findFirst()
                    .orElse("")
                    .strip();
        }
    }

    private XmlElements() {}

    /**
     * @param text of each element that has any, element by element; nothing to leave it unread
     * @throws ContentRefused if it is no well-formed XML, or expands to more than the JDK's limits
     */
    static void read(InputStream part, Consumer<Element> elements, Consumer<String> text) throws IOException {
        // Entities of the document itself are expanded within the JDK's limits: other programs do so too.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        var content = new BufferedInputStream(part);
        content.mark(1);
        if (content.read() < 0) {
            // Real documents have such parts.
            return;
        }
        content.reset();
        try {
            var xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> elements.accept(elementOf(xml));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.accept(xml.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new ContentRefused(Finding.UNREADABLE);
        }
    }

    static void read(InputStream part, Consumer<Element> elements) throws IOException {
        read(part, elements, text -> {});
    }

    private static Element elementOf(XMLStreamReader xml) {
        var namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        return new Element(xml.getLocalName().toLowerCase(Locale.ROOT), namespace.toLowerCase(Locale.ROOT), xml);
    }
}
