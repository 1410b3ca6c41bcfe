package org.sequitur.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The texts for readers: one file per language, {@code messages/fr.properties} and {@code messages/nl.properties}. Typed
 * access is by interfaces annotated with {@link Messages}.
 */
public final class MessageBundle {

    private static final Map<Language, Properties> FILES = files();

    private MessageBundle() {}

    /**
     * An implementation of the interface.
     *
     * @throws IllegalStateException if a language has no message for a method, or a message has other placeholders than
     *     the method has parameters
     */
    public static <M> M of(Class<M> messages) {
        var group = messages.getAnnotation(Messages.class).value();
        var byMethod = new HashMap<Method, Message>();
        for (var method : messages.getMethods()) {
            // Coverage tools add static methods.
            if (Modifier.isAbstract(method.getModifiers())) {
                byMethod.put(method, Message.of(group + "." + method.getName(), parameters(method), FILES));
            }
        }
        return messages.cast(Proxy.newProxyInstance(
                messages.getClassLoader(),
                new Class<?>[] {messages},
                (_, method, arguments) -> byMethod.get(method).with(arguments)));
    }

    /**
     * The message of this key, which has no placeholders. Prefer {@link #of}; this is for keys that are computed from
     * the codes of the API.
     *
     * @throws IllegalStateException if a language does not have it
     */
    public static LocalizedText text(String key) {
        return Message.of(key, List.of(), FILES).with();
    }

    /** The message of this key, which has no placeholders; empty if there is none. */
    public static Optional<LocalizedText> find(String key) {
        return FILES.values().stream().allMatch(file -> file.containsKey(key))
                ? Optional.of(text(key))
                : Optional.empty();
    }

    /**
     * The messages of a group, by key without the group. For templates, which name their texts; the parameters are in
     * the order of the placeholders in the first language.
     *
     * @throws IllegalStateException if the languages differ in their messages or placeholders
     */
    public static Map<String, Message> group(String group) {
        var prefix = group + ".";
        var first = FILES.values().iterator().next();
        return first.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(
                        key -> key.substring(prefix.length()),
                        key -> Message.of(key, Message.placeholders(first.getProperty(key)), FILES)));
    }

    private static List<String> parameters(Method method) {
        return Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
    }

    private static Map<Language, Properties> files() {
        var files = new EnumMap<Language, Properties>(Language.class);
        for (var language : Language.values()) {
            files.put(language, file("/messages/" + language.tag() + ".properties"));
        }
        return files;
    }

    private static Properties file(String name) {
        var messages = new Properties();
        try (var file = new InputStreamReader(MessageBundle.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }
}
