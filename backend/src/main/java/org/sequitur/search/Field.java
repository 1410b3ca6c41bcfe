package org.sequitur.search;

import java.util.Arrays;
import java.util.Set;
import org.sequitur.platform.language.Language;

/** A group of texts of a commitment, each indexed as words, as French stems and as Dutch stems. */
public enum Field {
    OWN(1f),
    CONTEXT(0.5f),
    PUBLISHED(0.4f),

    /** Finds all requests of a resolution whose title and description contain all words, after those that contain them themselves. */
    RESOLUTION(1f);

    /** Texts that were adopted, and so are found on every day. */
    public static final Set<Field> ADOPTED = Set.of(OWN, CONTEXT);

    /** Weight of a match in this group, relative to a match in the wording. */
    final float weight;

    Field(float weight) {
        this.weight = weight;
    }

    String words() {
        return name() + ".word";
    }

    String french() {
        return stems(Language.FR);
    }

    String dutch() {
        return stems(Language.NL);
    }

    String stems(Language language) {
        return name() + "." + language.tag();
    }

    /** @param indexed name of a field of the index; names of a commitment are among its own texts */
    static Field of(String indexed) {
        return Arrays.stream(values())
                .filter(field -> indexed.startsWith(field.name() + "."))
                .findFirst()
                .orElse(OWN);
    }
}
