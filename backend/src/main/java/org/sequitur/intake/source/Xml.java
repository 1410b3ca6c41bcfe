package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads elements of WordprocessingML by their local names. */
final class Xml {

    private Xml() {}

    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .toList();
    }

    /** The first element on a path of local names below a node; null if there is none. */
    static Element at(Node parent, String... path) {
        var found = parent;
        for (var name : path) {
            found = children(found, name).stream().findFirst().orElse(null);
        }
        return (Element) found;
    }

    /** An attribute of any namespace; null without it. */
    static String attribute(Element element, String name) {
        if (element == null) {
            return null;
        }
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return null;
    }

    static String value(Node parent, String... path) {
        return attribute(at(parent, path), "val");
    }

    /** Whether a switch such as bold is on; it is on without a value. Null if it is not set. */
    static Boolean isOn(Node properties, String name) {
        var element = at(properties, name);
        if (element == null) {
            return null;
        }
        var value = attribute(element, "val");
        return value == null || !value.matches("(?i)0|false|off|none");
    }

    static int number(String text, int otherwise) {
        return text != null && text.strip().matches("-?\\d{1,7}") ? Integer.parseInt(text.strip()) : otherwise;
    }

    /** Elements of a name at any depth, except below elements of these names. */
    static List<Element> descendants(Element parent, String name, Set<String> except) {
        var found = new ArrayList<Element>();
        for (var child : Xml.children(parent)) {
            if (name.equals(child.getLocalName())) {
                found.add(child);
            } else if (!except.contains(child.getLocalName())) {
                found.addAll(descendants(child, name, except));
            }
        }
        return found;
    }
}
