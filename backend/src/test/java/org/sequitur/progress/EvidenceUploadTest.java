package org.sequitur.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.send;
import static org.sequitur.testsupport.SampleFiles.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Uploads that are repeated, concurrent, aborted or too large. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EvidenceUploadTest {

    private final String officer = Tokens.agency("cocom");

    private Draft draft;

    @BeforeEach
    void create_draft_of_cocom() {
        draft = draft(officer, TestCommitments.of("cocom"), report("inProgress"));
    }

    @Test
    void uploading_the_same_file_again_is_idempotent_and_another_file_is_refused() {
        var item = awaitedFile(officer, draft, "a.pdf");
        var first = send(officer, item, pdf(600_000)).statusCode(200).extract();

        var again = send(officer, item, pdf(600_000)).statusCode(200).extract();
        send(officer, item, pdf(600_001)).statusCode(409);

        assertEquals(first.asString(), again.asString());
        assertArrayEquals(pdf(600_000), as(officer).get(content(item)).asByteArray());
    }

    @Test
    void more_than_20_mb_is_refused_with_and_without_content_length() throws Exception {
        var item = awaitedFile(officer, draft, "a.pdf");

        send(officer, item, pdf(21_000_000))
                .statusCode(413)
                .body("type", equalTo("urn:problem-type:belgif:payloadTooLarge"));
        var unsaid = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + BASE + content(item)))
                .header("Authorization", "Bearer " + officer)
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf(21_000_000))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(unsaid, BodyHandlers.ofString());
            assertEquals(413, response.statusCode());
            assertTrue(response.body().contains("payloadTooLarge"), response.body());
        }
        send(officer, item, pdf(20 * 1024 * 1024)).statusCode(200);
    }

    @Test
    void an_aborted_upload_stores_nothing_and_can_be_repeated() throws IOException {
        var item = awaitedFile(officer, draft, "a.pdf");

        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head =
                    "PUT %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: 400000\r\n\r\n"
                            .formatted(BASE + content(item), officer);
            socket.getOutputStream().write(text(head));
            socket.getOutputStream().write(pdf(300_000));
        }

        as(officer).get(content(item)).then().statusCode(404);
        send(officer, item, pdf(400_000)).statusCode(200);
    }

    @Test
    void concurrent_uploads_do_not_mix() {
        var item = awaitedFile(officer, draft, "a.pdf");

        var statuses = Stream.of(900_000, 900_001)
                .map(size -> CompletableFuture.supplyAsync(
                        () -> send(officer, item, pdf(size)).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), statuses);
        var kept = as(officer).get(content(item)).asByteArray();
        assertArrayEquals(pdf(kept.length), kept);
    }

    private static String content(String item) {
        return "/evidenceItems/" + item + "/content";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
