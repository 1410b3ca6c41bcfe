package org.sequitur.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.SearchDocument;

/** The requests of resolution documents, as the search indexes them; the row of each is its position. */
public final class SearchedResolutions {

    private final List<SearchDocument> documents = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    private SearchedResolutions() {}

    public static SearchedResolutions of(String... resources) {
        var all = new SearchedResolutions();
        for (var resource : resources) {
            try {
                all.add(new ObjectMapper().readTree(SearchedResolutions.class.getResource(resource)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }

    public List<SearchDocument> documents() {
        return documents;
    }

    /** Id of the request with that row. */
    public String id(long row) {
        return ids.get((int) row);
    }

    private void add(JsonNode resolution) {
        for (var theme : resolution.at("/requests/themes")) {
            var context = Stream.of("heading", "shortHeading")
                    .filter(theme::has)
                    .map(name -> text(theme.get(name)))
                    .toList();
            add(resolution, theme.get("items"), context);
        }
    }

    private void add(JsonNode resolution, JsonNode items, List<LocalizedText> context) {
        for (var item : items) {
            if (item.has("items")) {
                var within = item.has("leadIn")
                        ? Stream.concat(context.stream(), Stream.of(text(item.get("leadIn"))))
                                .toList()
                        : context;
                add(resolution, item.get("items"), within);
            } else {
                request(resolution, item, context);
            }
        }
    }

    private void request(JsonNode resolution, JsonNode request, List<LocalizedText> context) {
        var resolutionId = resolution.get("resolutionId").asText();
        var number = request.get("number").asText();
        var id = resolutionId + "-" + number;
        var documentNumber = resolution.get("documentNumber").asText();
        documents.add(new SearchDocument(
                documents.size(),
                resolutionId,
                Stream.of(
                                id,
                                number,
                                // The theme's number, with which the request's number begins.
                                id.substring(0, id.lastIndexOf('.')),
                                resolutionId,
                                documentNumber.toLowerCase(Locale.ROOT),
                                "(%s)".formatted(resolution.get("session").asText()))
                        .collect(Collectors.toSet()),
                text(request.get("text")),
                text(request.get("shortTitle")),
                Stream.concat(
                                context.stream(),
                                Stream.of(request.get("owner").asText(), documentNumber)
                                        .map(name -> new LocalizedText(name, name)))
                        .toList(),
                List.of(),
                List.of(text(resolution.get("title"))),
                List.of()));
        ids.add(id);
    }

    private static LocalizedText text(JsonNode text) {
        return new LocalizedText(plain(text.get("fr")), plain(text.get("nl")));
    }

    private static String plain(JsonNode text) {
        if (text.isTextual()) {
            return text.asText();
        }
        return text.isArray() || text.isObject()
                ? StreamSupport.stream(text.spliterator(), false)
                        .map(SearchedResolutions::plain)
                        .collect(Collectors.joining())
                : "";
    }
}
