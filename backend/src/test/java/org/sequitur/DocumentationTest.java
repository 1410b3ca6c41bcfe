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

    private static final Path SOURCES = Path.of("src/main/java/org/sequitur/platform");
    private static final Path DOCUMENTS = Path.of("..");

    /** A class with its package, or a file of the page. */
    private static final Pattern NAMED_FILE =
            Pattern.compile("`((?:\\w+/)+[A-Z]\\w*[a-z]\\w*|[\\w/]+\\.(?:tsx?|mjs|css))`");

    private static final Pattern FILTER = Pattern.compile("filters\\.register\\([\\w:]+, (\\w+)\\)");
    private static final Pattern ORDER = Pattern.compile("int ORDER = ([\\d_]+);");
    private static final Pattern DOCUMENTED_FILTER = Pattern.compile("(?m)^\\| (\\d+) \\| `([\\w/]+)` \\|");

    @Test
    void the_files_that_the_architecture_names_exist() throws IOException {
        var files = new ArrayList<String>();
        for (var folder : List.of("backend/src", "frontend/src", "frontend/tools")) {
            // Not the packages of tools.
            try (var found = Files.walk(DOCUMENTS.resolve(folder), folder.endsWith("tools") ? 1 : 20)) {
                found.map(path -> "/" + DOCUMENTS.relativize(path)).forEach(files::add);
            }
        }
        var named = NAMED_FILE
                .matcher(Files.readString(DOCUMENTS.resolve("docs/architecture.md")))
                .results()
                .map(name -> "/" + name.group(1).replace("LANGUAGE", "fr"))
                .map(name -> name.contains(".") ? name : name + ".java")
                .filter(name -> !name.contains("NAME"))
                .toList();
        assertTrue(named.size() > 50, "names were found");
        assertEquals(
                List.of(),
                named.stream()
                        .filter(name -> files.stream().noneMatch(file -> file.endsWith(name)))
                        .toList());
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
        return Stream.of("openapi.yaml", "docs/glossary.md")
                .flatMap(file -> Stream.of(
                        arguments(file, "within", Timeliness.DUE_SOON_DAYS),
                        arguments(file, "at least", Timeliness.STALE_DAYS)));
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

    private static Stream<Filter> filters(Path file) {
        var source = read(file);
        var name = SOURCES.relativize(file).toString().replace(".java", "");
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
}
