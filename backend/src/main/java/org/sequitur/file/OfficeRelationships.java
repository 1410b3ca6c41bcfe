package org.sequitur.file;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.file.XmlElements.Element;

/** Checks the relationships between the parts of an Office document and to external targets. */
final class OfficeRelationships {

    /**
     * @param chartData the parts with the figures of charts
     * @param targets all parts that are the target of a relationship
     */
    record Related(Set<String> chartData, Set<String> targets) {}

    private static final Pattern MACROS =
            Pattern.compile(".*(vbaproject|vbadata|macrosheet|dialogsheet|attachedtoolbars)");
    private static final Set<String> OBJECTS =
            Set.of("oleobject", "package", "control", "activexcontrolbinary", "afchunk", "subdocument");
    private static final Set<String> LIVE_DATA = Set.of(
            "externallink",
            "connections",
            "querytable",
            "volatiledependencies",
            "webextension",
            "webextensiontaskpanes");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*|\\\\\\\\.*");

    /** Word records the path of the source file on the author's disk; nothing is loaded from there. */
    private static final Pattern ON_A_DRIVE = Pattern.compile("(?i)(file:/{2,3})?[a-z]:[\\\\/](?!.*\\.\\.).*");

    private static final String CHART_RELATIONSHIPS = "(.*/)?charts/_rels/[^/]+\\.rels";

    private OfficeRelationships() {}

    /** @throws ContentRefusedException for external content that is loaded, and for parts that are programs or other files */
    static Related inspect(ZipParts parts) throws IOException {
        var related = new Related(new HashSet<>(), new HashSet<>());
        for (var name : parts.names()) {
            if (name.endsWith(".rels")) {
                try (var part = parts.open(name)) {
                    XmlElements.read(part, element -> {
                        if (element.name().equals("relationship")) {
                            checkRelationship(name, element, related);
                        }
                    });
                }
            }
        }
        return related;
    }

    private static void checkRelationship(String file, Element relationship, Related related) {
        var type = relationship.attribute("Type").toLowerCase(Locale.ROOT).replaceFirst(".*/", "");
        var target = relationship.attribute("Target");
        var isElsewhere = relationship.attribute("TargetMode").equalsIgnoreCase("External")
                || ELSEWHERE.matcher(target).matches();
        if (MACROS.matcher(type).matches()) {
            throw new ContentRefusedException(RefusalReason.MACROS);
        }
        if (type.equals("attachedtemplate")) {
            if (isElsewhere && !ON_A_DRIVE.matcher(target).matches()) {
                throw new ContentRefusedException(RefusalReason.EXTERNAL_TEMPLATE);
            }
        } else if (type.equals("package") && !isElsewhere && file.matches(CHART_RELATIONSHIPS)) {
            related.chartData().add(resolved(file, target));
        } else if (OBJECTS.contains(type)) {
            throw new ContentRefusedException(RefusalReason.EMBEDDED_OBJECT);
        } else if (type.equals("hyperlink")) {
            // Without a target mode, the target may be a part of the document, such as a slide.
            if (isElsewhere) {
                LinkTarget.inspect(target);
            }
        } else if (LIVE_DATA.contains(type) || isElsewhere) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
        } else if (!target.isEmpty()) {
            related.targets().add(resolved(file, target));
        }
    }

    /** The name of the target part of a relationship. */
    private static String resolved(String file, String target) {
        try {
            var folder = file.replaceFirst("_rels/[^/]+$", "");
            return URI.create("/" + folder)
                    .resolve(target.replace('\\', '/'))
                    .getPath()
                    .substring(1)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            throw new ContentRefusedException(RefusalReason.UNREADABLE);
        }
    }
}
