package org.sequitur.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements of an XML part in sequence; external entities are not loaded. */
final class XmlElements {

    /**
     * @param name without its prefix, in lower case
     * @param namespace in lower case; empty for none
     */
    record Element(String name, String namespace, XMLStreamReader xml) {

        int attributeCount() {
            return xml.getAttributeCount();
        }

        /** Without its prefix, in lower case. */
        String attributeName(int index) {
            return xml.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
        }

        String attributeValue(int index) {
            return xml.getAttributeValue(index).strip();
        }

        /**
         * The value of an attribute by local name, ignoring case; empty if there is none.
         *
         * @throws ContentRefusedException if there are several, because programs may use either
         */
        String attribute(String attribute) {
            var values = IntStream.range(0, xml.getAttributeCount())
                    .filter(i -> xml.getAttributeLocalName(i).equalsIgnoreCase(attribute))
                    .mapToObj(xml::getAttributeValue)
                    .toList();
            if (values.size() > 1) {
                throw new ContentRefusedException(RefusalReason.UNREADABLE);
            }
            return values.isEmpty() ? "" : values.getFirst().strip();
        }
    }

    /** Receives the content of a part in document order. */
    interface Receiver {

        void start(Element element);

        /** A part of a text; one text may come in several parts. */
        default void text(String text) {}

        /** @param name without its prefix, in lower case */
        default void end(String name) {}
    }

    private static final Pattern EXTERNAL_IDENTIFIER = Pattern.compile("\\b(SYSTEM|PUBLIC)\\b");

    /** The document type of manifests and parts by OpenOffice.org, which names a file without an address. */
    private static final Pattern OPEN_OFFICE_TYPE =
            Pattern.compile("^\\s*<!DOCTYPE\\s+[\\w:.-]+\\s+PUBLIC\\s+\"-//OpenOffice\\.org//[^\"]*\"\\s+\"[\\w.-]+\"");

    private XmlElements() {}

    /** @throws ContentRefusedException if it is not well-formed, or expands beyond the JDK's limits */
    static void read(InputStream part, Receiver receiver) throws IOException {
        // Internal entities are expanded within the JDK's limits, as other programs do.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        var content = new BufferedInputStream(part);
        content.mark(1);
        if (content.read() < 0) {
            // Real documents contain empty parts.
            return;
        }
        content.reset();
        try {
            var xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> receiver.start(elementOf(xml));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> receiver.text(xml.getText());
                    case XMLStreamConstants.END_ELEMENT ->
                        receiver.end(xml.getLocalName().toLowerCase(Locale.ROOT));
                    case XMLStreamConstants.DTD -> refuseExternal(xml.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new ContentRefusedException(RefusalReason.UNREADABLE);
        }
    }

    /** Not loaded here, but another program that opens the document may load it. */
    private static void refuseExternal(String doctype) {
        if (doctype != null
                && EXTERNAL_IDENTIFIER
                        .matcher(OPEN_OFFICE_TYPE.matcher(doctype).replaceFirst(""))
                        .find()) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
        }
    }

    private static Element elementOf(XMLStreamReader xml) {
        var namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        return new Element(xml.getLocalName().toLowerCase(Locale.ROOT), namespace.toLowerCase(Locale.ROOT), xml);
    }
}
