package org.sequitur.followup;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.sequitur.platform.language.LocalizedText;

/** The texts of the report itself, by name. */
final class ReportTexts {

    private final Map<String, LocalizedText> byName;

    ReportTexts() {
        try (var file = ReportTexts.class.getResourceAsStream("/followup/texts.yaml")) {
            byName = new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws IllegalArgumentException if there is no text of that name */
    LocalizedText named(String name) {
        var text = byName.get(name);
        if (text == null) {
            throw new IllegalArgumentException("No text of the report has the name " + name);
        }
        return text;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    Map<String, LocalizedText> all() {
        return byName;
    }
}
