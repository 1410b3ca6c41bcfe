package org.sequitur.platform.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.journal.EventKind;
import org.sequitur.platform.code.Meaning;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.testsupport.DeclaredProblemTypes;

/** Each message that the code uses is in each language's file, with the same placeholders, and no other is. */
class MessageBundleTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sequitur");

    /** Group of the messages that only the templates of the follow-up report name; its own tests check them. */
    private static final String TEMPLATES = "report";

    @Messages("closure")
    interface WithoutText {
        LocalizedText notInAnyFile();
    }

    @Messages("closure")
    interface WithWrongParameter {
        LocalizedText notClosed(int days);
    }

    @Messages("closure")
    interface WithoutParameter {
        LocalizedText notClosed();
    }

    @ParameterizedTest
    @EnumSource
    void each_language_has_exactly_the_messages_that_are_used(Language language) {
        var missing = used();
        missing.removeAll(keys(language));
        var unused = new TreeSet<>(keys(language));
        unused.removeAll(used());
        assertEquals(Map.of("missing", Set.of(), "unused", Set.of()), Map.of("missing", missing, "unused", unused));
    }

    @Test
    void each_language_has_its_messages_in_the_same_order() {
        assertEquals(keys(Language.FR), keys(Language.NL));
    }

    @ParameterizedTest
    @EnumSource
    void no_message_is_twice_in_a_file(Language language) {
        assertEquals(new HashSet<>(keys(language)).size(), keys(language).size());
    }

    @Test
    void the_placeholders_of_each_message_are_the_parameters_of_its_method() {
        var interfaces = interfaces().map(JavaClass::reflect).toList();
        assertFalse(interfaces.isEmpty());
        // Throws if a placeholder is missing in a language, or has no parameter.
        interfaces.forEach(MessageBundle::of);
    }

    @Test
    void a_method_without_a_message_is_refused() {
        assertThrows(IllegalStateException.class, () -> MessageBundle.of(WithoutText.class));
    }

    @Test
    void a_method_with_a_parameter_that_the_message_does_not_use_is_refused() {
        assertThrows(IllegalStateException.class, () -> MessageBundle.of(WithWrongParameter.class));
        assertEquals(
                "De opvolging van dit verzoek is niet afgesloten.",
                MessageBundle.of(WithoutParameter.class).notClosed().nl());
    }

    @Test
    void an_inserted_text_is_in_the_language_of_the_message_and_is_not_searched_for_placeholders() {
        var files = Map.of(Language.FR, file("k=le {day} : {what}"), Language.NL, file("k=op {day}: {what}"));
        var message = Message.of("k", List.of("what", "day"), files);
        assertEquals(
                new LocalizedText("le 3 : $1 {day}", "op 3: twee"),
                message.with(new LocalizedText("$1 {day}", "twee"), 3));
    }

    /** The keys of all typed messages, of all codes and problem types with a meaning, and of the headings of notices. */
    private static Set<String> used() {
        var keys = new TreeSet<String>();
        interfaces()
                .forEach(messages -> messages.getAllMethods().stream()
                        .filter(method -> method.getOwner().isInterface())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaMethod::getName)
                        .forEach(name -> keys.add(
                                messages.getAnnotationOfType(Messages.class).value() + "." + name)));
        CLASSES.stream()
                .filter(MessageBundleTest::hasMeaning)
                .map(JavaClass::reflect)
                .flatMap(list -> Arrays.stream(list.getEnumConstants()))
                .map(constant -> Meaning.key((Enum<?>) constant))
                .forEach(key -> keys.addAll(List.of(key + ".label", key + ".definition")));
        DeclaredProblemTypes.in(CLASSES)
                .map(type -> ProblemType.key(type.urn()))
                .forEach(key -> keys.addAll(List.of(key + ".label", key + ".definition")));
        Arrays.stream(EventKind.values())
                .filter(event -> !event.notifiedParties().isEmpty())
                .forEach(event -> keys.add("mail." + event.code()));
        MessageBundle.group(TEMPLATES).keySet().forEach(name -> keys.add(TEMPLATES + "." + name));
        return keys;
    }

    private static Stream<JavaClass> interfaces() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(Messages.class));
    }

    private static boolean hasMeaning(JavaClass type) {
        return type.isEnum() && type.tryGetMethod("meaning").isPresent();
    }

    private static List<String> keys(Language language) {
        try (var file = MessageBundle.class.getResourceAsStream("/messages/" + language.tag() + ".properties")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties file(String content) {
        var file = new Properties();
        try {
            file.load(new StringReader(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file;
    }
}
