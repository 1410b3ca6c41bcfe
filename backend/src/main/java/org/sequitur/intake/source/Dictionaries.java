package org.sequitur.intake.source;

import java.io.IOException;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.sequitur.platform.language.Language;

/** Spelling dictionaries of both languages, loaded at first use; discard the object to release their memory. */
final class Dictionaries {

    private final Map<Language, Hunspell> loaded = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    /** Whether it is a correct word of either language, with or without hyphens. */
    boolean contains(String word) {
        return known.computeIfAbsent(word, asked -> knows(Language.FR, asked) || knows(Language.NL, asked));
    }

    private boolean knows(Language language, String word) {
        return loaded.computeIfAbsent(language, Dictionaries::load).spell(word.replace('\u2019', '\''));
    }

    private static Hunspell load(Language language) {
        var folder = "/dictionaries/" + language.tag() + "/";
        try (var affixes = Dictionaries.class.getResourceAsStream(folder + "index.aff");
                var words = new GZIPInputStream(Dictionaries.class.getResourceAsStream(folder + "index.dic.gz"));
                var temporary = new ByteBuffersDirectory()) {
            return new Hunspell(new Dictionary(temporary, "sequitur", affixes, words));
        } catch (IOException | ParseException broken) {
            throw new IllegalStateException("The dictionary for " + language.tag() + " cannot be read.", broken);
        }
    }
}
