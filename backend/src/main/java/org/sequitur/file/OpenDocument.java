package org.sequitur.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.file.XmlElements.Element;

/** Documents of OpenDocument (ISO/IEC 26300). */
final class OpenDocument {

    private static final int LONGEST_TYPE = 200;

    /** Links that a reader follows, or that only say where something came from. */
    private static final Set<String> NOT_LOADED = Set.of("a", "template", "bibliography-configuration", "user-defined");

    private static final Set<String> OBJECTS = Set.of("object-ole", "applet", "plugin");
    private static final Set<String> LIVE_DATA =
            Set.of("dde-source", "dde-link", "dde-connection", "dde-connection-decl", "database-source-query");

    /** An address with a scheme, or a path that leads out of the archive. */
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|/.*|\\\\.*|(\\./)*\\.\\./.*");

    private static final Pattern REMOTE = Pattern.compile(
            "(?i)(https?|ftps?|smb|dav|webdav|vnd\\.[^:]*):.*|//.*|\\\\\\\\.*|file:/{2,}[^/].*|file:/{4,}.*");

    private OpenDocument() {}

    static Optional<FileType> typeOf(ZipParts parts) throws IOException {
        var type = said(parts);
        if (type.isEmpty() || !parts.has("content.xml")) {
            return Optional.empty();
        }
        for (var name : parts.names()) {
            if (name.matches("(.*/)?(basic|scripts|dialogs)/.+")) {
                throw new ContentRefused(Finding.MACROS);
            }
            if (name.endsWith(".xml")) {
                try (var part = parts.open(name)) {
                    XmlElements.read(part, OpenDocument::judge);
                }
            }
        }
        return type;
    }

    private static Optional<FileType> said(ZipParts parts) throws IOException {
        try (var part = parts.open("mimetype")) {
            var said = new String(part.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return FileType.of(said).filter(type -> said.startsWith("application/vnd.oasis.opendocument."));
        }
    }

    private static void judge(Element element) {
        var target = element.attribute("href");
        var isScript = element.namespace().contains(":script:")
                || element.name().equals("script")
                || target.startsWith("vnd.sun.star.script:")
                || target.startsWith("macro:");
        if (isScript) {
            throw new ContentRefused(Finding.MACROS);
        }
        if (element.name().equals("encryption-data")) {
            throw new ContentRefused(Finding.PROTECTED);
        }
        if (OBJECTS.contains(element.name())) {
            throw new ContentRefused(Finding.EMBEDDED_OBJECT);
        }
        if (element.name().equals("template") && REMOTE.matcher(target).matches()) {
            throw new ContentRefused(Finding.EXTERNAL_TEMPLATE);
        }
        var loads = !NOT_LOADED.contains(element.name())
                && ELSEWHERE.matcher(target).matches();
        if (loads || LIVE_DATA.contains(element.name()) || startsProgram(element)) {
            throw new ContentRefused(Finding.EXTERNAL_CONTENT);
        }
    }

    /** In presentations, at a click. */
    private static boolean startsProgram(Element element) {
        return element.name().equals("event-listener")
                && Set.of("execute", "macro", "verb").contains(element.attribute("action"));
    }
}
