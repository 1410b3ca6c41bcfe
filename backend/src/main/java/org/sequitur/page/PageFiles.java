package org.sequitur.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;

/** The built frontend, read once at startup: its files, and the response headers it requires. */
final class PageFiles {

    /** A file that becomes a response with its first request: to hash all of them would delay the start. */
    private static final class PageFile {

        private final String mediaType;
        private final byte[] bytes;
        private final byte[] compressed;
        private volatile Representation representation;

        /** @param compressed null without a compressed form */
        PageFile(String mediaType, byte[] bytes, byte[] compressed) {
            this.mediaType = mediaType;
            this.bytes = bytes;
            this.compressed = compressed;
        }

        Representation representation() {
            if (representation == null) {
                representation = compressed == null
                        ? Representation.of(mediaType, bytes)
                        : Representation.of(mediaType, bytes, compressed);
            }
            return representation;
        }
    }

    private static final String HEADERS = "headers.json";
    /** Placeholder in header values for the login origin, which is not known at build time. */
    private static final String LOGIN = "{login}";

    /** Suffix of the compressed form of a file, which the build writes beside it. */
    private static final String COMPRESSED = ".gz";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8",
            "xml", "application/xml",
            "webmanifest", "application/manifest+json");

    /** A script or stylesheet. */
    private static final Pattern SUBRESOURCE = Pattern.compile("/assets/[^/]+[.](?:js|css)");

    /**
     * The headers of the page that a browser applies to a script or stylesheet. The others would be sent with each of some ten
     * files of a page; the policy of all responses of the API remains.
     */
    private static final Set<String> SUBRESOURCE_HEADERS =
            Set.of("Cross-Origin-Resource-Policy", "X-Content-Type-Options");

    /** Name of the generic document. */
    private static final String ANY = "any";

    private final Map<String, PageFile> files = new HashMap<>();
    private final Map<String, String> headers;
    private final Map<String, String> subresourceHeaders;

    private PageFiles(Path folder, String login) throws IOException {
        headers = headers(folder.resolve(HEADERS));
        headers.replaceAll((name, value) -> value.replace(LOGIN, login));
        subresourceHeaders = new HashMap<>(headers);
        subresourceHeaders.keySet().retainAll(SUBRESOURCE_HEADERS);
        try (var found = Files.walk(folder)) {
            for (var file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(file).toString();
                if (!name.equals(HEADERS) && !name.endsWith(COMPRESSED)) {
                    files.put("/" + name, read(file, name));
                }
            }
        }
        for (var language : Language.values()) {
            if (!files.containsKey(genericName(language))) {
                throw new IllegalArgumentException(
                        "SEQUITUR_PAGE: there is no " + genericName(language) + " in " + folder);
            }
        }
    }

    /**
     * @param login origin of the login pages, to which the frontend may send requests
     * @throws IllegalArgumentException if the folder does not hold a built frontend
     */
    static PageFiles in(Path folder, String login) {
        try {
            return new PageFiles(folder, login);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The page cannot be read from " + folder, unreadable);
        }
    }

    Optional<Representation> file(String path) {
        return Optional.ofNullable(files.get(path)).map(PageFile::representation);
    }

    /** The prerendered document for a path: {@code /fr/methode} is {@code fr/methode.html}. Empty if there is no such page. */
    Optional<Representation> document(Language language, String path) {
        var names = path.split("/");
        var own =
                switch (names.length) {
                    case 0, 1, 2 -> "index";
                    case 3 -> names[2];
                    case 4 -> names[2] + "/one";
                    default -> ANY;
                };
        return own.equals(ANY) ? Optional.empty() : file("/" + language.tag() + "/" + own + ".html");
    }

    /** The generic document, which renders any page in the browser: for an address without a page, it says so. */
    Representation document(Language language) {
        return files.get(genericName(language)).representation();
    }

    private static PageFile read(Path file, String name) throws IOException {
        var compressed = file.resolveSibling(file.getFileName() + COMPRESSED);
        return new PageFile(
                mediaType(name),
                Files.readAllBytes(file),
                Files.exists(compressed) ? Files.readAllBytes(compressed) : null);
    }

    private static String genericName(Language language) {
        return "/" + language.tag() + "/" + ANY + ".html";
    }

    /** The headers of documents. */
    Map<String, String> headers() {
        return headers;
    }

    /** The headers of the file at a path, which exists. */
    Map<String, String> headersOfFile(String path) {
        return SUBRESOURCE.matcher(path).matches() ? subresourceHeaders : headers;
    }

    private static Map<String, String> headers(Path file) throws IOException {
        return Files.exists(file)
                ? new ObjectMapper().readValue(Files.readString(file), new TypeReference<Map<String, String>>() {})
                : new HashMap<>();
    }

    private static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
