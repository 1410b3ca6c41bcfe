package org.sequitur.platform.code;

import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;

/** A closed list of the contract, described for readers. */
public final class CodeList {

    private CodeList() {}

    /**
     * The codes in their order, each with its label if it has one: {@code health (Santé), housing (Logement)}.
     *
     * @param list the name of the list's schema, which is that of its enum; empty if it has no name
     */
    public static LocalizedText described(String list, List<String> codes) {
        if (list.isEmpty()) {
            return LocalizedText.of(language -> String.join(", ", codes));
        }
        return LocalizedText.of(language -> codes.stream()
                .map(code -> described(Meaning.key(list, code) + ".label", code, language))
                .collect(Collectors.joining(", ")));
    }

    private static String described(String key, String code, Language language) {
        return MessageBundle.find(key)
                .map(label -> "%s (%s)".formatted(code, label.in(language)))
                .orElse(code);
    }
}
