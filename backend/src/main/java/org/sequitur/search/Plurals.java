package org.sequitur.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.sequitur.platform.language.Language;

/** Plurals that the stemmers do not relate to their singular, with the stem of the singular. */
final class Plurals {

    private static final Map<Language, StemmerOverrideMap> BY_LANGUAGE =
            Map.of(Language.FR, read(Language.FR), Language.NL, read(Language.NL));

    private Plurals() {}

    static StemmerOverrideMap of(Language language) {
        return BY_LANGUAGE.get(language);
    }

    private static StemmerOverrideMap read(Language language) {
        var plurals = new StemmerOverrideFilter.Builder();
        try (var file = Plurals.class.getResourceAsStream("/search/plurals." + language.tag() + ".txt");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .map(line -> line.split(" "))
                    .forEach(words -> plurals.add(words[0], words[1]));
            return plurals.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
