package org.sequitur.search;

import java.util.Arrays;
import java.util.Set;
import org.sequitur.platform.language.Language;

/** A group of texts of a commitment, each indexed as words, as French stems and as Dutch stems. */
public enum Field {
    OWN(1f),
    CONTEXT(0.5f),
    PUBLISHED(0.4f),

    /**
     * Title and day of adoption of the resolution. All its requests are found if this group and the next one contain all
     * words, after those that contain them themselves.
     */
    RESOLUTION(1f),

    /** Committee, legislature and policy areas of the resolution. */
    CLASSIFICATION(1f);

    /** Texts of the commitment that were adopted, and so are found on every day. */
    public static final Set<Field> ADOPTED = Set.of(OWN, CONTEXT);

    /** All texts of the commitment. */
    static final Set<Field> OF_COMMITMENT = Set.of(OWN, CONTEXT, PUBLISHED);

    /** Weight of a match in this group, relative to a match in the wording. */
    final float weight;

    Field(float weight) {
        this.weight = weight;
    }

    /** Whether the group describes the whole resolution. */
    public boolean isOfResolution() {
        return this == RESOLUTION || this == CLASSIFICATION;
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
