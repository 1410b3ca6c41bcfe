package org.sequitur;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** ArchitectureTest sees references between classes only; this one finds features that the platform names in a text. */
class PlatformSourcesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/sequitur");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");

    @Test
    void the_platform_names_no_feature_package() throws IOException {
        var features = featurePackages();
        assertTrue(features.contains("commitment"), features.toString());
        var named = Pattern.compile("org[./]sequitur[./](" + String.join("|", features) + ")\\b");

        assertEquals(
                List.of(),
                platformSources().entrySet().stream()
                        .filter(source -> named.matcher(source.getValue()).find())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void the_platform_names_no_path_of_the_contract() throws IOException {
        var segments = segments();
        assertTrue(segments.containsAll(Set.of("commitments", "refData", "exports")), segments.toString());
        var named = Pattern.compile(
                "(?:^|/)(" + segments.stream().map(Pattern::quote).collect(joining("|")) + ")(?:$|[/?])");

        assertEquals(List.of(), literals(named));
    }

    @Test
    void the_platform_names_no_path_of_the_html_pages() throws IOException {
        assertEquals(List.of(), literals(Pattern.compile("^/?(fr|nl)/")));
    }

    private static List<String> literals(Pattern named) throws IOException {
        return platformSources().entrySet().stream()
                .flatMap(source -> LITERAL.matcher(source.getValue())
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(literal -> named.matcher(literal).find())
                        .map(literal -> source.getKey() + ": " + literal))
                .toList();
    }

    private static Map<Path, String> platformSources() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("platform"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(SOURCES::relativize, PlatformSourcesTest::read));
        }
    }

    private static Set<String> featurePackages() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("platform"))
                    .collect(toSet());
        }
    }

    /** The first part of each of the contract's paths. */
    private static Set<String> segments() throws IOException {
        try (var contract = PlatformSourcesTest.class.getResourceAsStream("/openapi.yaml")) {
            return new YAMLMapper()
                    .readTree(contract).get("paths").properties().stream()
                            .map(path -> path.getKey().split("/")[1])
                            .collect(toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
