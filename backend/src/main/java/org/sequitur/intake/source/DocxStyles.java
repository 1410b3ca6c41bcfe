package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word document: what a paragraph or run inherits. */
final class DocxStyles {

    private static final int MAX_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private String standard;

    /** @param document the part with the styles; null without one */
    DocxStyles(Document document) {
        if (document == null) {
            return;
        }
        for (var style : Xml.children(document.getDocumentElement(), "style")) {
            var id = Xml.attribute(style, "styleId");
            styles.put(id, style);
            if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
                standard = id;
            }
        }
    }

    /** Properties of a paragraph, the nearest first: its own, then those of its style and the styles it is based on. */
    List<Element> paragraphProperties(Element paragraph) {
        var own = Xml.at(paragraph, "pPr");
        var found = new ArrayList<Element>();
        if (own != null) {
            found.add(own);
        }
        chain(styleOf(paragraph)).forEach(style -> {
            var properties = Xml.at(style, "pPr");
            if (properties != null) {
                found.add(properties);
            }
        });
        return found;
    }

    /** @param properties of a paragraph, the nearest first */
    static boolean isCentred(List<Element> properties) {
        return properties.stream()
                .map(each -> Xml.value(each, "jc"))
                .filter(value -> value != null)
                .findFirst()
                .filter("center"::equals)
                .isPresent();
    }

    /** Whether a switch, such as {@code b} or {@code i}, is on for a run. */
    boolean isOn(String name, Element run, Element paragraph) {
        var own = Xml.isOn(Xml.at(run, "rPr"), name);
        if (own != null) {
            return own;
        }
        for (var id : new String[] {Xml.value(run, "rPr", "rStyle"), styleOf(paragraph)}) {
            for (var style : chain(id)) {
                var inherited = Xml.isOn(Xml.at(style, "rPr"), name);
                if (inherited != null) {
                    return inherited;
                }
            }
        }
        return false;
    }

    /** The value of a property of a run, such as {@code vertAlign}; null without one. */
    String value(String name, Element run) {
        var own = Xml.value(run, "rPr", name);
        if (own != null) {
            return own;
        }
        return chain(Xml.value(run, "rPr", "rStyle")).stream()
                .map(style -> Xml.value(style, "rPr", name))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether the style is one of the headings or titles. */
    boolean isHeading(Element paragraph) {
        for (var style : chain(styleOf(paragraph))) {
            var name = Xml.value(style, "name");
            if (name != null && name.toLowerCase(Locale.ROOT).matches("(heading|title|titre|kop|subtitle).*")) {
                return true;
            }
        }
        return paragraphProperties(paragraph).stream()
                .map(properties -> Xml.number(Xml.value(properties, "outlineLvl"), 9))
                .anyMatch(level -> level < 9);
    }

    private String styleOf(Element paragraph) {
        var own = Xml.value(paragraph, "pPr", "pStyle");
        return own == null ? standard : own;
    }

    private List<Element> chain(String id) {
        var chain = new ArrayList<Element>();
        for (var next = styles.get(id == null ? "" : id); next != null && chain.size() < MAX_CHAIN; ) {
            chain.add(next);
            next = styles.get(String.valueOf(Xml.value(next, "basedOn")));
        }
        return chain;
    }
}
