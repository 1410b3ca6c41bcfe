package org.sequitur.intake.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts the automatic numbers of a Word document as Word does. */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /**
     * @param marker as printed; null if the level prints none
     * @param indent of the marker, in points; null if the level does not say
     */
    record Numbered(String marker, int level, Double indent) {}

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** @param document the part with the numberings; null without one */
    DocxNumbering(Document document) {
        if (document == null) {
            return;
        }
        for (var list : Xml.children(document.getDocumentElement(), "abstractNum")) {
            lists.put(Xml.attribute(list, "abstractNumId"), list);
        }
        for (var instance : Xml.children(document.getDocumentElement(), "num")) {
            instances.put(Xml.attribute(instance, "numId"), instance);
        }
    }

    /** @return null for a paragraph without a number; counts it otherwise */
    Numbered next(List<Element> paragraphProperties) {
        String id = null;
        String level = null;
        for (var properties : paragraphProperties) {
            id = id == null ? Xml.value(properties, "numPr", "numId") : id;
            level = level == null ? Xml.value(properties, "numPr", "ilvl") : level;
        }
        var instance = instances.get(String.valueOf(id));
        if (instance == null) {
            return null;
        }
        return count(id, instance, Math.clamp(Xml.number(level, 0), 0, LEVELS - 1));
    }

    private Numbered count(String id, Element instance, int level) {
        var listId = String.valueOf(Xml.value(instance, "abstractNumId"));
        var counter = counters.computeIfAbsent(listId, key -> new int[LEVELS]);
        if (started.add(id)) {
            for (var override : Xml.children(instance, "lvlOverride")) {
                var at = Xml.number(Xml.attribute(override, "ilvl"), LEVELS);
                if (at < LEVELS && Xml.value(override, "startOverride") != null) {
                    counter[at] = 0;
                }
            }
        }
        for (var i = 0; i < level; i++) {
            counter[i] = counter[i] == 0 ? start(instance, listId, i) : counter[i];
        }
        counter[level] = counter[level] == 0 ? start(instance, listId, level) : counter[level] + 1;
        for (var i = level + 1; i < LEVELS; i++) {
            counter[i] = 0;
        }
        var definition = definition(instance, listId, level);
        return new Numbered(marker(instance, listId, definition, counter), level, indent(definition));
    }

    private int start(Element instance, String listId, int level) {
        for (var override : Xml.children(instance, "lvlOverride")) {
            if (Xml.number(Xml.attribute(override, "ilvl"), -1) == level) {
                var start = Xml.value(override, "startOverride");
                if (start != null) {
                    return Math.max(1, Xml.number(start, 1));
                }
            }
        }
        return Math.max(1, Xml.number(Xml.value(definition(instance, listId, level), "start"), 1));
    }

    private Element definition(Element instance, String listId, int level) {
        for (var override : Xml.children(instance, "lvlOverride")) {
            var own = Xml.at(override, "lvl");
            if (own != null && Xml.number(Xml.attribute(override, "ilvl"), -1) == level) {
                return own;
            }
        }
        return Xml.children(lists.get(listId), "lvl").stream()
                .filter(lvl -> Xml.number(Xml.attribute(lvl, "ilvl"), -1) == level)
                .findFirst()
                .orElse(null);
    }

    private String marker(Element instance, String listId, Element definition, int[] counter) {
        var text = Xml.value(definition, "lvlText");
        var format = Xml.value(definition, "numFmt");
        if (text == null || text.isBlank() || "none".equals(format)) {
            return null;
        }
        if ("bullet".equals(format)) {
            return bullet(text);
        }
        for (var i = 0; i < LEVELS; i++) {
            var place = "%" + (i + 1);
            if (text.contains(place)) {
                var own = Xml.value(definition(instance, listId, i), "numFmt");
                text = text.replace(place, number(counter[i], own));
            }
        }
        return text.strip();
    }

    /** Symbol fonts have their bullets in the private use area. */
    private static String bullet(String text) {
        return switch (text.codePointAt(0)) {
            case 0xF02D, 0xF0BE -> "\u2013";
            case 0xF0A7 -> "\u25AA";
            default -> Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE ? "\u2022" : text.strip();
        };
    }

    private static String number(int count, String format) {
        return switch (String.valueOf(format)) {
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "ordinal" -> count + "\u00B0";
            default -> String.valueOf(count);
        };
    }

    /** Word continues after z with aa, bb, cc. */
    private static String letters(int count) {
        return String.valueOf((char) ('a' + (count - 1) % 26)).repeat(Math.min(20, (count - 1) / 26 + 1));
    }

    private static String roman(int count) {
        var text = new StringBuilder();
        var rest = Math.min(count, 3999);
        for (var i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    private static Double indent(Element definition) {
        var indent = Xml.at(definition, "pPr", "ind");
        return indent == null ? null : points(indent);
    }

    /** The position of the first line, in points; Word counts in twentieths. */
    static double points(Element indent) {
        var left =
                Xml.attribute(indent, "left") == null ? Xml.attribute(indent, "start") : Xml.attribute(indent, "left");
        return (Xml.number(left, 0)
                        - Xml.number(Xml.attribute(indent, "hanging"), 0)
                        + Xml.number(Xml.attribute(indent, "firstLine"), 0))
                / 20.0;
    }
}
