package org.sequitur.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.language.LocalizedText;

/** Addresses of the HTML pages in both languages. The page defines the same paths in {@code navigation/paths.ts}. */
@ApplicationScoped
public class PageAddress {

    private static final LocalizedText HOME = new LocalizedText("fr/", "nl/");
    private static final LocalizedText COMMITMENTS = new LocalizedText("fr/demandes", "nl/verzoeken");
    private static final LocalizedText BODIES = new LocalizedText("fr/organismes", "nl/instellingen");
    private static final LocalizedText DATA = new LocalizedText("fr/donnees-ouvertes", "nl/open-data");

    private final String base;

    PageAddress(@ConfigProperty(name = "sequitur.public-url") String publicUrl) {
        this.base = publicUrl.replaceFirst("/+$", "") + "/";
    }

    public LocalizedText home() {
        return HOME.map(path -> base + path);
    }

    public LocalizedText commitment(String commitmentId) {
        return element(COMMITMENTS, commitmentId);
    }

    /** The list of commitments, filtered; the filters have the same names as in the API. */
    public LocalizedText commitments(Map<String, List<String>> filters) {
        return COMMITMENTS.map(path -> {
            var address = UriBuilder.fromUri(base + path);
            filters.forEach((name, values) -> address.queryParam(name, values.toArray()));
            return address.build().toString();
        });
    }

    public LocalizedText body(String bodyId) {
        return element(BODIES, bodyId);
    }

    /** The open data page. */
    public LocalizedText data() {
        return DATA.map(path -> base + path);
    }

    private LocalizedText element(LocalizedText collection, String id) {
        return collection.map(
                path -> UriBuilder.fromUri(base + path).segment(id).build().toString());
    }
}
