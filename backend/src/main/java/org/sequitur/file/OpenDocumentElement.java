package org.sequitur.file;

import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.file.XmlElements.Element;

/** Checks one element of an OpenDocument file. */
final class OpenDocumentElement {

    /** Links that the reader follows by a click. */
    private static final Set<String> LINKS = Set.of("a", "hyperlink-event");

    /** Links that are not followed, or that only record an origin. */
    private static final Set<String> NOT_LOADED = Set.of("template", "bibliography-configuration", "user-defined");

    private static final Set<String> OBJECTS = Set.of("object-ole", "applet", "plugin");

    private static final Set<String> LIVE_DATA = Set.of(
            "dde-source",
            "dde-link",
            "dde-connection",
            "dde-connection-decl",
            "database-source-query",
            "database-source-sql",
            "database-source-table",
            "database-display",
            "database-next",
            "database-row-select",
            "database-row-number",
            "connection-resource",
            "table-source",
            "cell-range-source",
            "submission");

    private static final Set<String> FORMULAS = Set.of("formula", "expression", "condition");

    /** The allowed click actions in a presentation: those that stay in it. */
    private static final Set<String> CLICKS = Set.of(
            "",
            "none",
            "previous-page",
            "next-page",
            "first-page",
            "last-page",
            "last-visited-page",
            "hide",
            "stop",
            "show",
            "sound",
            "fade-out");

    /** An address with a scheme, or a path outside the archive. */
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|/.*|\\\\.*|(\\./)*\\.\\./.*");

    private static final Pattern REMOTE = Pattern.compile(
            "(?i)(https?|ftps?|smb|dav|webdav|vnd\\.[^:]*):.*|//.*|\\\\\\\\.*|file:/{2,}[^/].*|file:/{4,}.*");

    private OpenDocumentElement() {}

    /** @throws ContentRefusedException if it runs a script, or accesses anything outside the document */
    static void inspect(Element element) {
        var name = element.name();
        var target = element.attribute("href");
        if (isScript(element, target)) {
            throw new ContentRefusedException(RefusalReason.MACROS);
        }
        if (name.equals("encryption-data")) {
            throw new ContentRefusedException(RefusalReason.PROTECTED);
        }
        if (OBJECTS.contains(name)) {
            throw new ContentRefusedException(RefusalReason.EMBEDDED_OBJECT);
        }
        if (name.equals("template") && REMOTE.matcher(target).matches()) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_TEMPLATE);
        }
        if (LINKS.contains(name)) {
            LinkTarget.inspect(target);
        } else if (!NOT_LOADED.contains(name) && ELSEWHERE.matcher(target).matches()
                || LIVE_DATA.contains(name)
                || isSectionOfAnotherFile(name, target)
                || startsProgram(element)) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
        }
        for (var i = 0; i < element.attributeCount(); i++) {
            if (FORMULAS.contains(element.attributeName(i))) {
                Formula.inspect(element.attributeValue(i));
            }
        }
    }

    private static boolean isScript(Element element, String target) {
        return element.namespace().contains(":script:")
                || element.name().equals("script")
                || element.name().equals("execute-macro")
                || target.startsWith("vnd.sun.star.script:")
                || target.startsWith("macro:");
    }

    private static boolean isSectionOfAnotherFile(String name, String target) {
        return name.equals("section-source") && !target.isEmpty() && !target.startsWith("#");
    }

    private static boolean startsProgram(Element element) {
        return element.name().equals("event-listener") && !CLICKS.contains(element.attribute("action"));
    }
}
