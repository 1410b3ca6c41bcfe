package org.sequitur.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Flattened JSON-LD of a graph without blank nodes: one node for each subject, with all its properties. */
record JsonLd(Map<String, Object> document) {

    static JsonLd of(Model graph) {
        var context = graph.getNamespaces().stream()
                .collect(Collectors.toMap(
                        Namespace::getPrefix, Namespace::getName, (one, other) -> one, LinkedHashMap::new));
        var things = graph.subjects().stream().map(thing -> node(thing, graph)).toList();
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", context);
        document.put("@graph", things);
        return new JsonLd(document);
    }

    private static Map<String, Object> node(Resource thing, Model graph) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", thing.stringValue());
        for (var property : graph.filter(thing, null, null).predicates()) {
            var values = List.copyOf(graph.filter(thing, property, null).objects());
            if (property.equals(RDF.TYPE)) {
                node.put(
                        "@type",
                        values.stream().map(type -> name((IRI) type, graph)).toList());
            } else {
                node.put(
                        name(property, graph),
                        values.stream().map(value -> value(value, graph)).toList());
            }
        }
        return node;
    }

    private static Map<String, Object> value(Value value, Model graph) {
        if (!(value instanceof Literal literal)) {
            return Map.of("@id", value.stringValue());
        }
        return literal.getLanguage()
                .map(language -> inOrder(literal.getLabel(), "@language", language))
                .orElseGet(() -> inOrder(literal.getLabel(), "@type", name(literal.getDatatype(), graph)));
    }

    /**
     * A map with a fixed order of keys. The order of {@code Map.of} differs between processes, but the bytes, and so
     * the ETag, must be the same in all.
     */
    private static Map<String, Object> inOrder(String value, String key, Object qualifier) {
        var pairs = new LinkedHashMap<String, Object>();
        pairs.put("@value", value);
        pairs.put(key, qualifier);
        return pairs;
    }

    private static String name(IRI iri, Model graph) {
        return graph.getNamespaces().stream()
                .filter(namespace -> namespace.getName().equals(iri.getNamespace()))
                .findFirst()
                .map(namespace -> namespace.getPrefix() + ":" + iri.getLocalName())
                .orElse(iri.stringValue());
    }
}
