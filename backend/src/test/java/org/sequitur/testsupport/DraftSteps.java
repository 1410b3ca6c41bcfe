package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Test steps with drafts of resolutions. */
public final class DraftSteps {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftSteps() {}

    /** A draft as it was read. */
    public record ReadDraft(String id, String etag, ObjectNode body) {

        public static ReadDraft of(ValidatableResponse response) {
            var body = json(response);
            return new ReadDraft(
                    body.get("resolutionDraftId").asText(), response.extract().header("ETag"), body);
        }

        public String path() {
            return "/resolutionDrafts/" + id;
        }

        /** The content, which a test may change and save. */
        public ObjectNode content() {
            return (ObjectNode) body.get("content");
        }

        public ArrayNode rows() {
            return (ArrayNode) content().get("rows");
        }
    }

    public static ValidatableResponse upload(String token, JsonNode document, String fileName) {
        return upload(token, document.toString().getBytes(StandardCharsets.UTF_8), fileName);
    }

    public static ValidatableResponse upload(String token, byte[] file, String fileName) {
        return as(token)
                .contentType("application/octet-stream")
                .body(file)
                .post("/resolutionDrafts?fileName=" + fileName)
                .then();
    }

    public static ReadDraft read(String token, ReadDraft draft) {
        return ReadDraft.of(as(token).get(draft.path()).then().statusCode(200));
    }

    public static ValidatableResponse save(String token, ReadDraft draft, ObjectNode content) {
        return ApiSteps.put(token, draft.path(), draft.etag(), content.toString());
    }

    /** A draft of the document whose lists are all confirmed. */
    public static ReadDraft confirmed(String token, JsonNode document) {
        var draft = ReadDraft.of(upload(token, document, "a.json").statusCode(201));
        return ReadDraft.of(save(token, draft, confirmingAll(draft)).statusCode(200));
    }

    /** The draft's content with a confirmation of each list. */
    public static ObjectNode confirmingAll(ReadDraft draft) {
        var content = draft.content();
        var confirmed = content.putArray("confirmedLists");
        draft.body()
                .get("lists")
                .forEach(list ->
                        confirmed.addObject().put("listId", list.get("listId").asText()));
        return content;
    }

    /** The content with each doubt resolved and each list confirmed, as a person does; text without a place is set aside. */
    public static ObjectNode decidingAll(ReadDraft draft) {
        for (var row : draft.rows()) {
            if (row.get("kind").asText().equals("unplaced")) {
                ((ObjectNode) row).put("kind", "furniture");
            }
        }
        var content = confirmingAll(draft);
        var resolved = content.putArray("resolvedDoubts");
        draft.body()
                .get("doubts")
                .forEach(doubt -> resolved.add(doubt.get("doubtId").asText()));
        return content;
    }

    public static ReadDraft submitted(String token, JsonNode document) {
        var draft = confirmed(token, document);
        return ReadDraft.of(
                ApiSteps.put(token, draft.path() + "/submission", draft.etag()).statusCode(200));
    }

    public static ValidatableResponse register(String token, ReadDraft draft) {
        return ApiSteps.put(token, draft.path() + "/registration", draft.etag());
    }

    private static ObjectNode json(ValidatableResponse response) {
        try {
            return (ObjectNode) JSON.readTree(response.extract().asByteArray());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
