package org.sequitur.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;

/** Commitments without facts, each for one test alone. */
public final class TestCommitments {

    private static final Map<String, Queue<String>> UNUSED = new HashMap<>();
    private static final Map<String, Queue<String>> UNUSED_ELSEWHERE = new HashMap<>();
    private static final Map<String, Queue<String>> UNUSED_JOINT = new HashMap<>();

    private TestCommitments() {}

    /** Id of a commitment owned by this body. */
    public static synchronized String of(String bodyId) {
        return next(UNUSED, bodyId);
    }

    /** Id of a commitment owned by this body, in a resolution of which the other methods return none. */
    public static synchronized String ofAnotherResolution(String bodyId) {
        return next(UNUSED_ELSEWHERE, bodyId);
    }

    /**
     * Id of a commitment owned by the first body and jointly by the others, as printed in this order, in a resolution of which the other methods return none.
     */
    public static synchronized String joint(String bodyId, String... jointOwnerIds) {
        var unused =
                UNUSED_JOINT.computeIfAbsent(bodyId + " " + String.join(" ", jointOwnerIds), all -> new ArrayDeque<>());
        if (unused.isEmpty()) {
            var document = TestResolutions.fresh();
            document.at("/requests/themes").forEach(theme -> addJointOwners(theme, bodyId, jointOwnerIds));
            var byOwner = new HashMap<String, Queue<String>>();
            register(document, byOwner);
            unused.addAll(byOwner.get(bodyId));
        }
        return unused.remove();
    }

    private static void addJointOwners(JsonNode item, String bodyId, String... jointOwnerIds) {
        if (item.path("owner").asText().equals(bodyId)) {
            var participants = ((ObjectNode) item).putArray("participants");
            for (var id : jointOwnerIds) {
                var added = participants.addObject().put("role", "jointOwner").put("bodyId", id);
                added.putObject("name").put("fr", id).put("nl", id);
            }
        }
        item.path("items").forEach(below -> addJointOwners(below, bodyId, jointOwnerIds));
    }

    private static String next(Map<String, Queue<String>> unused, String bodyId) {
        if (unused.getOrDefault(bodyId, new ArrayDeque<>()).isEmpty()) {
            register(unused);
        }
        return unused.get(bodyId).remove();
    }

    /**
     * Id of a commitment owned by this body, in a resolution that no other test uses: for tests that read the whole
     * resolution.
     */
    public static String inOwnResolution(String bodyId) {
        var fresh = new HashMap<String, Queue<String>>();
        register(fresh);
        return fresh.get(bodyId).remove();
    }

    private static void register(Map<String, Queue<String>> byOwner) {
        register(TestResolutions.fresh(), byOwner);
    }

    private static void register(ObjectNode document, Map<String, Queue<String>> byOwner) {
        try {
            CDI.current().select(RegisterResolution.class).get().register(document.toString());
        } catch (InvalidDocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
        document.at("/requests/themes").forEach(theme -> keep(theme, TestResolutions.idOf(document), byOwner));
    }

    private static void keep(JsonNode item, String resolutionId, Map<String, Queue<String>> byOwner) {
        if (item.has("owner")) {
            byOwner.computeIfAbsent(item.get("owner").asText(), owner -> new ArrayDeque<>())
                    .add(resolutionId + "-" + item.get("number").asText());
        }
        item.path("items").forEach(below -> keep(below, resolutionId, byOwner));
    }
}
