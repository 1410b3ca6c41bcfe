package org.sequitur.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON of which there is only one spelling (RFC 8785), so that anybody computes the same hash of it. */
public final class CanonicalJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalJson() {}

    /** SHA-256 of all that a fact says, in hexadecimal. */
    static String hash(Fact fact) {
        return hashWithout(Set.of(), fact);
    }

    /** The same without some of its properties, as if they were null. */
    static String hashWithout(Set<String> properties, Fact fact) {
        var said = new LinkedHashMap<>(fact.content());
        said.keySet().removeAll(properties);
        said.put("id", fact.id().toString());
        said.put("commitmentId", fact.commitment().id());
        said.put("publishedAt", fact.publishedAt().toString());
        return hash(said);
    }

    /** SHA-256 of the canonical form, in hexadecimal. Nulls are left out. */
    public static String hash(Map<String, Object> said) {
        try {
            var present = new LinkedHashMap<>(said);
            present.values().removeIf(value -> value == null);
            var canonical = new JsonCanonicalizer(JSON.writeValueAsString(present)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
