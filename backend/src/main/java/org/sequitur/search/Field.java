package org.sequitur.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A group of texts of a commitment, each indexed as words, as French stems and as Dutch stems. */
enum Field {
    OWN(1f),
    CONTEXT(0.5f),
    PUBLISHED(0.4f);

    static final List<Field> ALL = List.of(values());

    /** Texts that were adopted, and so are found on every day. */
    static final List<Field> ADOPTED = List.of(OWN, CONTEXT);

    /** Weight of a match in this group, relative to a match in the wording. */
    final float weight;

    Field(float weight) {
        this.weight = weight;
    }

    String words() {
        return name() + ".word";
    }

    String french() {
        return name() + ".fr";
    }

    String dutch() {
        return name() + ".nl";
    }

    static Stream<String> allFrench() {
        return Arrays.stream(values()).map(Field::french);
    }

    static Stream<String> allDutch() {
        return Arrays.stream(values()).map(Field::dutch);
    }
}
