package org.sequitur.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Resolution documents for tests: A-590's under an id of its own, to be changed at will. */
public final class TestResolutions {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestResolutions() {}

    /** A whole and correct document that no other test has. */
    public static ObjectNode fresh() {
        try {
            var document = (ObjectNode)
                    new ObjectMapper().readTree(TestResolutions.class.getResource("/resolutions/a-590.json"));
            var id = "t-" + ProcessHandle.current().pid() + "-" + NEXT.getAndIncrement();
            return document.put("resolutionId", id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String idOf(ObjectNode document) {
        return document.get("resolutionId").asText();
    }
}
