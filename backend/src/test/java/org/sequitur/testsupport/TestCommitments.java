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
            var document = ownedBy(bodyId);
            addJointOwners(document.at("/requests/themes"), jointOwnerIds);
            unused.addAll(register(document).get(bodyId));
        }
        return unused.remove();
    }

    private static void addJointOwners(JsonNode items, String... jointOwnerIds) {
        items.forEach(item -> {
            if (item.has("owner")) {
                var participants = ((ObjectNode) item).putArray("participants");
                for (var id : jointOwnerIds) {
                    var added =
                            participants.addObject().put("role", "jointOwner").put("bodyId", id);
                    added.putObject("name").put("fr", id).put("nl", id);
                }
            }
            addJointOwners(item.path("items"), jointOwnerIds);
        });
    }

    private static String next(Map<String, Queue<String>> unused, String bodyId) {
        var ofBody = unused.computeIfAbsent(bodyId, all -> new ArrayDeque<>());
        if (ofBody.isEmpty()) {
            ofBody.addAll(register(ownedBy(bodyId)).get(bodyId));
        }
        return ofBody.remove();
    }

    /** All requests of the document have the same owner: the fewer resolutions are registered, the faster the tests are. */
    private static ObjectNode ownedBy(String bodyId) {
        var document = TestResolutions.withAllRequests();
        changeOwners(document.at("/requests/themes"), bodyId);
        return document;
    }

    private static void changeOwners(JsonNode items, String bodyId) {
        items.forEach(item -> {
            if (item.has("owner")) {
                ((ObjectNode) item).put("owner", bodyId);
            }
            changeOwners(item.path("items"), bodyId);
        });
    }

    /**
     * Id of a commitment owned by this body, in a resolution that no other test uses: for tests that read the whole
     * resolution.
     */
    public static String inOwnResolution(String bodyId) {
        var document = TestResolutions.fresh();
        var themes = document.at("/requests/themes");
        if (!themes.findValuesAsText("owner").contains(bodyId)) {
            ((ObjectNode) themes.findParent("owner")).put("owner", bodyId);
        }
        return register(document).get(bodyId).remove();
    }

    /** The ids of the document's commitments by owner. */
    private static Map<String, Queue<String>> register(ObjectNode document) {
        try {
            CDI.current().select(RegisterResolution.class).get().register(document.toString());
        } catch (InvalidDocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
        var byOwner = new HashMap<String, Queue<String>>();
        document.at("/requests/themes").forEach(theme -> keep(theme, TestResolutions.idOf(document), byOwner));
        return byOwner;
    }

    private static void keep(JsonNode item, String resolutionId, Map<String, Queue<String>> byOwner) {
        if (item.has("owner")) {
            byOwner.computeIfAbsent(item.get("owner").asText(), owner -> new ArrayDeque<>())
                    .add(resolutionId + "-" + item.get("number").asText());
        }
        item.path("items").forEach(below -> keep(below, resolutionId, byOwner));
    }
}
