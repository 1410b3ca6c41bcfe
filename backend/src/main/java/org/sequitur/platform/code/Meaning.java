package org.sequitur.platform.code;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;

/** The label of a code, and its definition in one sentence. */
public record Meaning(LocalizedText label, LocalizedText definition) {

    /**
     * The meaning of an enum constant: the messages {@code implementationStatus.inProgress.label} and {@code .definition}
     * for the constant {@code ImplementationStatus.IN_PROGRESS}.
     *
     * @throws IllegalStateException if a language has no such message
     */
    public static Meaning of(Enum<?> constant) {
        return of(key(constant));
    }

    /** The meaning whose messages have this key, followed by {@code .label} and {@code .definition}. */
    public static Meaning of(String key) {
        return new Meaning(MessageBundle.text(key + ".label"), MessageBundle.text(key + ".definition"));
    }

    /** The key of a constant's messages, without {@code .label} and {@code .definition}. */
    public static String key(Enum<?> constant) {
        return key(constant.getDeclaringClass().getSimpleName(), Code.of(constant.name()));
    }

    /** @param list name of the enum */
    static String key(String list, String code) {
        return Character.toLowerCase(list.charAt(0)) + list.substring(1) + "." + code;
    }
}
