package org.sequitur.platform.code;

import java.util.Arrays;
import java.util.Locale;

/** A value of a closed list in the API: a code for programs, and a meaning for people. */
public interface Code extends Coded {

    Meaning meaning();

    static String of(String constant) {
        var words = constant.toLowerCase(Locale.ROOT).split("_");
        var code = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }

    /**
     * The constant with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <C extends Enum<C> & Code> C named(Class<C> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
