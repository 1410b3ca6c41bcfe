package org.sequitur.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.file.XmlElements.Element;

/** Checks an XML part of an Office document: its fields, formulas, links and connections. */
final class OfficePart implements XmlElements.Receiver {

    private static final Set<String> FORMULAS = Set.of(
            "f",
            "formula",
            "formula1",
            "formula2",
            "definedname",
            "calculatedcolumnformula",
            "totalsrowformula",
            "oldformula");

    /** Power Query stores its data as a package in the text of an element. */
    private static final Set<String> CONNECTIONS = Set.of(
            "connection", "querytable", "ddelink", "olelink", "datamashup", "mailmerge", "webpublishitem", "voltype");

    /** The allowed click actions of a shape in a presentation. */
    private static final Pattern CLICK =
            Pattern.compile("(?i)(ppaction://(hlinkshowjump|hlinksldjump|noaction|customshow|media)\\b.*)?");

    /** References in charts point to the chart's workbook, whose location a relationship defines. */
    private static final String CHART = "/chart";

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern IN_DRAWING = Pattern.compile("(?i)(#|data:image/).*|", Pattern.DOTALL);
    private static final Pattern VML_ADDRESS = Pattern.compile("(?i)\\b(src|href)\\s*=\\s*(?:\"([^\"]*)|'([^']*))");
    private static final Pattern IN_PACKAGE = Pattern.compile("(?!//)[\\w./ -]*");
    private static final int MAX_VML = 8 * 1024 * 1024;

    private final WordFields fields = new WordFields();
    private final StringBuilder collected = new StringBuilder();
    private boolean inFormula;

    /** Whether the parser is in the base address of all relative links. */
    private boolean inBase;

    private OfficePart() {}

    /** @throws ContentRefusedException if it is not well-formed, or accesses anything outside the document */
    static void inspect(InputStream content) throws IOException {
        var part = new OfficePart();
        XmlElements.read(content, part);
        part.fields.finish();
    }

    /** Checks VML drawings of old Office programs, which are not always well-formed XML. */
    static void inspectVml(InputStream content) throws IOException {
        var bytes = content.readNBytes(MAX_VML + 1);
        if (bytes.length > MAX_VML) {
            throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new ContentRefusedException(RefusalReason.UNREADABLE);
        }
        var addresses = VML_ADDRESS.matcher(text);
        while (addresses.find()) {
            inspectAddress(addresses.group(1), addresses.group(2) != null ? addresses.group(2) : addresses.group(3));
        }
    }

    @Override
    public void start(Element element) {
        fields.start(element);
        if (CONNECTIONS.contains(element.name())) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
        }
        if (element.namespace().equals(SVG) && element.name().equals("script")) {
            throw new ContentRefusedException(RefusalReason.SCRIPT);
        }
        inBase = element.name().equals("hyperlinkbase");
        inFormula = FORMULAS.contains(element.name()) && !element.namespace().endsWith(CHART);
        collected.setLength(0);
        for (var i = 0; i < element.attributeCount(); i++) {
            var name = element.attributeName(i);
            if (name.equals("action")
                    && !CLICK.matcher(element.attributeValue(i)).matches()) {
                refuseClick(element.attributeValue(i));
            } else if (element.namespace().equals(VML)) {
                inspectAddress(name, element.attributeValue(i));
            } else if (element.namespace().equals(SVG) && name.equals("href")) {
                inspectDrawing(element.name(), element.attributeValue(i));
            } else if (name.equals("formula")) {
                Formula.inspect(element.attributeValue(i));
            }
        }
    }

    @Override
    public void text(String text) {
        fields.text(text);
        if (inFormula || inBase) {
            collected.append(text);
        }
    }

    @Override
    public void end(String name) {
        fields.end(name);
        if (inBase) {
            inBase = false;
            LinkTarget.inspect(collected.toString());
        }
        if (inFormula) {
            inFormula = false;
            Formula.inspect(collected.toString());
        }
    }

    private static void refuseClick(String action) {
        if (action.regionMatches(true, 0, "ppaction:", 0, "ppaction:".length())) {
            throw new ContentRefusedException(RefusalReason.UNSAFE_LINK);
        }
    }

    private static void inspectDrawing(String element, String address) {
        if (element.equals("a")) {
            LinkTarget.inspect(address);
        } else if (!IN_DRAWING.matcher(address).matches()) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
        }
    }

    private static void inspectAddress(String attribute, String address) {
        if (attribute.equalsIgnoreCase("src") && !IN_PACKAGE.matcher(address).matches()) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
        }
        if (attribute.equalsIgnoreCase("href")) {
            LinkTarget.inspect(address);
        }
    }
}
