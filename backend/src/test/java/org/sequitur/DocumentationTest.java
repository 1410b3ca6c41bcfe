package org.sequitur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.commitment.Timeliness;
import org.sequitur.plausibility.PlausibilityOutcome;
import org.sequitur.plausibility.PlausibilityRule;

/** The documentation and the words of the contract repeat some numbers of the code. */
class DocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java/org/sequitur");
    private static final Path DOCUMENTS = Path.of("..");

    /** A class with its package, or a file of the page. */
    private static final Pattern NAMED_FILE =
            Pattern.compile("`((?:[a-z]\\w*[/.])+[A-Z]\\w*[a-z]\\w*|[\\w/]+\\.(?:tsx?|mjs|css))`");

    private static final Pattern NAMED_MEMBER =
            Pattern.compile("`(?:\\w+/)*([A-Z]\\w*[a-z]\\w*)\\.(\\w+)(?:\\([^`]*\\))?`");

    private static final Pattern FILTER = Pattern.compile("filters\\.register\\([\\w:]+, (\\w+)\\)");
    private static final Pattern ORDER = Pattern.compile("int ORDER = ([\\d_]+);");
    private static final Pattern DOCUMENTED_FILTER = Pattern.compile("(?m)^\\| (\\d+) \\| `([\\w/]+)` \\|");

    @Test
    void the_files_that_the_documentation_and_the_decisions_name_exist() throws IOException {
        var files = sources().map(path -> "/" + DOCUMENTS.relativize(path)).toList();
        var named = named(NAMED_FILE)
                .map(name -> new Name(name.document(), name.match().group(1).replace("LANGUAGE", "fr")))
                .filter(name -> !name.text().contains("NAME"))
                .toList();
        assertTrue(named.size() > 150, "names were found");
        assertEquals(
                List.of(),
                named.stream()
                        .filter(name -> files.stream().noneMatch(file -> file.endsWith("/" + name.file())))
                        .toList());
    }

    @Test
    void the_members_that_the_documentation_and_the_decisions_name_exist() throws IOException {
        var classes = sources()
                .filter(path -> path.toString().endsWith(".java"))
                .collect(Collectors.groupingBy(
                        path -> path.getFileName().toString().replace(".java", ""),
                        Collectors.mapping(DocumentationTest::read, Collectors.joining())));
        var named = named(NAMED_MEMBER)
                .filter(name -> classes.containsKey(name.match().group(1)))
                .toList();
        assertTrue(named.size() > 50, "names were found");
        assertEquals(
                List.of(),
                named.stream()
                        .filter(name -> !Pattern.compile("\\b" + name.match().group(2) + "\\b")
                                .matcher(classes.get(name.match().group(1)))
                                .find())
                        .map(name -> new Name(name.document(), name.match().group()))
                        .toList());
    }

    @Test
    void the_page_has_the_thresholds_of_the_rules() throws IOException {
        var ofPage = Pattern.compile("export const (\\w+) = (\\d+);")
                .matcher(Files.readString(DOCUMENTS.resolve("frontend/src/i18n/thresholds.ts")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Integer.valueOf(found.group(2))));
        assertEquals(
                Map.of(
                        "DUE_SOON_DAYS", Timeliness.DUE_SOON_DAYS,
                        "STALE_DAYS", Timeliness.STALE_DAYS,
                        "NEWS_DAYS", Timeliness.NEWS_DAYS),
                ofPage);
    }

    @Test
    void the_table_of_filters_names_each_vertx_filter_in_its_order() throws IOException {
        var documented = DOCUMENTED_FILTER
                .matcher(Files.readString(DOCUMENTS.resolve("docs/architecture.md")))
                .results()
                .map(row -> new Filter(Integer.parseInt(row.group(1)), row.group(2)))
                .toList();
        try (var files = Files.walk(SOURCES)) {
            var registered = files.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(DocumentationTest::filters)
                    .sorted(Comparator.comparingInt(Filter::order).reversed())
                    .toList();
            assertEquals(registered, documented);
        }
    }

    @ParameterizedTest
    @MethodSource
    void thresholds_in_words_are_those_of_the_rules(String file, String before, int days) throws IOException {
        var found = Pattern.compile(before + "\\s+(\\d+)\\s+days")
                .matcher(Files.readString(DOCUMENTS.resolve(file)))
                .results()
                .map(words -> words.group(1))
                .collect(Collectors.toSet());

        assertEquals(Set.of(Integer.toString(days)), found);
    }

    static Stream<Arguments> thresholds_in_words_are_those_of_the_rules() {
        return Stream.concat(
                Stream.of(arguments("openapi.yaml", "last", Timeliness.NEWS_DAYS)),
                Stream.of("openapi.yaml", "docs/glossary.md")
                        .flatMap(file -> Stream.of(
                                arguments(file, "within", Timeliness.DUE_SOON_DAYS),
                                arguments(file, "at least", Timeliness.STALE_DAYS))));
    }

    @Test
    void the_table_of_plausibility_has_each_rule_with_its_outcome_and_fields() throws IOException {
        var documented = Pattern.compile("(?m)^\\| `\\w+` \\|.*\\|$")
                .matcher(Files.readString(DOCUMENTS.resolve("docs/plausibility.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        var rules = Arrays.stream(PlausibilityRule.values())
                .map(rule -> "| `%s` | %s | %s |"
                        .formatted(
                                rule.code(),
                                rule.outcome().code(),
                                rule.fields().stream().map("`%s`"::formatted).collect(Collectors.joining(", "))))
                .toList();

        assertEquals(rules, documented);
    }

    @Test
    void the_contract_has_each_field_of_the_rules_and_each_code_that_can_be_confirmed() throws IOException {
        var schemas = new YAMLMapper()
                .readTree(DOCUMENTS.resolve("openapi.yaml").toFile())
                .at("/components/schemas");
        for (var rule : PlausibilityRule.values()) {
            for (var field : rule.fields()) {
                assertTrue(schemas.at("/" + field.replace(".", "/properties/")).isObject(), field);
            }
        }
        var codes = schemas.at("/ConfirmableRule/enum")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
        assertEquals(
                Arrays.stream(PlausibilityRule.values())
                        .filter(rule -> rule.outcome() == PlausibilityOutcome.CONFIRM)
                        .map(PlausibilityRule::code)
                        .toList(),
                codes);
    }

    /** The files of both programs, of their tests and tools, and of the benches. */
    private static Stream<Path> sources() throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : List.of(
                "backend/src", "backend/launcher/src", "frontend/src", "frontend/tests", "frontend/tools", "bench")) {
            // Not the packages of tools.
            try (var found = Files.walk(DOCUMENTS.resolve(folder), folder.endsWith("tools") ? 2 : 20)) {
                found.forEach(files::add);
            }
        }
        return files.stream();
    }

    private static Stream<Found> named(Pattern pattern) throws IOException {
        try (var documents = Files.walk(DOCUMENTS.resolve("docs"))) {
            return documents.filter(path -> path.toString().endsWith(".md")).toList().stream()
                    .flatMap(path -> pattern.matcher(read(path))
                            .results()
                            .map(match -> new Found(path.getFileName().toString(), match)));
        }
    }

    private static Stream<Filter> filters(Path file) {
        var source = read(file);
        var name = SOURCES.relativize(file)
                .toString()
                .replaceFirst("^platform/", "")
                .replace(".java", "");
        return FILTER.matcher(source).results().map(call -> new Filter(order(call.group(1), source), name));
    }

    private static int order(String written, String source) {
        if (!written.equals("ORDER")) {
            return Integer.parseInt(written);
        }
        var constant = ORDER.matcher(source);
        constant.find();
        return Integer.parseInt(constant.group(1).replace("_", ""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Filter(int order, String name) {}

    private record Found(String document, MatchResult match) {}

    private record Name(String document, String text) {

        String file() {
            return text.matches(".*\\.(tsx?|mjs|css)") ? text : text.replace('.', '/') + ".java";
        }
    }
}
