package org.sequitur.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Documents that are zip archives: those of OpenDocument, and those of Office since 2007 (ECMA-376). */
final class ZipDocument {

    /** More than the lists of real documents: what is longer is not read. */
    private static final int LONGEST_PART = 1024 * 1024;

    private static final String MAIN_PART = ".main+xml";

    private ZipDocument() {}

    /** Nothing for an archive that is no document, and for a document with macros in it. */
    static Optional<FileType> typeOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("mimetype") == null ? office(zip) : openDocument(zip);
        } catch (ZipException | IllegalArgumentException | XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> openDocument(ZipFile zip) throws IOException {
        try (var part = part(zip, "mimetype")) {
            var said = new String(part.readNBytes(LONGEST_PART), StandardCharsets.US_ASCII).strip();
            return zip.getEntry("content.xml") == null
                    ? Optional.empty()
                    : FileType.of(said).filter(type -> said.startsWith("application/vnd.oasis.opendocument."));
        }
    }

    private static Optional<FileType> office(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.getEntry("[Content_Types].xml") == null) {
            return Optional.empty();
        }
        var types = contentTypes(zip);
        return types.stream().anyMatch(type -> type.contains("vbaProject"))
                ? Optional.empty()
                : types.stream()
                        .filter(type -> type.endsWith(MAIN_PART))
                        .flatMap(type -> FileType.of(type.substring(0, type.length() - MAIN_PART.length())).stream())
                        .findFirst();
    }

    /** Of all parts that are there. */
    private static Set<String> contentTypes(ZipFile zip) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var types = new HashSet<String>();
        try (var part = part(zip, "[Content_Types].xml")) {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part.readNBytes(LONGEST_PART)));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Override")) {
                    var name = xml.getAttributeValue(null, "PartName");
                    var type = xml.getAttributeValue(null, "ContentType");
                    if (name != null && type != null && zip.getEntry(name.replaceFirst("^/", "")) != null) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }
}
