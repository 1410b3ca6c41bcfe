package org.sequitur.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.sequitur.platform.hash.Sha256;

/** Canonical JSON (RFC 8785): every implementation computes the same hash of the same content. */
public final class CanonicalJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalJson() {}

    /** SHA-256 of a fact's content, id, commitment and time, in hexadecimal. */
    static String hash(Fact fact) {
        return hashWithout(Set.of(), fact);
    }

    /** The same hash with these properties left out, as if they were null. */
    static String hashWithout(Set<String> properties, Fact fact) {
        return Sha256.hex(textWithout(properties, fact));
    }

    /** What {@link #hash(Fact)} hashes. */
    static String text(Fact fact) {
        return textWithout(Set.of(), fact);
    }

    private static String textWithout(Set<String> properties, Fact fact) {
        var content = new LinkedHashMap<>(fact.content());
        content.keySet().removeAll(properties);
        content.put("id", fact.id().toString());
        content.put("commitmentId", fact.commitment().id());
        content.put("publishedAt", fact.publishedAt().toString());
        return text(content);
    }

    /** SHA-256 of the canonical form, in hexadecimal. Null values are left out. */
    public static String hash(Map<String, Object> content) {
        return Sha256.hex(text(content));
    }

    /** The canonical form. Null values are left out. */
    static String text(Map<String, Object> content) {
        try {
            var present = new LinkedHashMap<>(content);
            present.values().removeIf(value -> value == null);
            return new JsonCanonicalizer(JSON.writeValueAsString(present)).getEncodedString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
