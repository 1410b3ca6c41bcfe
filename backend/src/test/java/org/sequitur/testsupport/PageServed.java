package org.sequitur.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The API serves a small page of the tests. */
public class PageServed implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("sequitur.page", "src/test/resources/page");
    }
}
