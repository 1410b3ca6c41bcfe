package org.sequitur.intake.source;

import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.intake.source.ReadParagraph.Role;

/** Finds rules and ornaments between parts of the text, such as {@code * * *}: they are no words of the resolution. */
final class Ornaments {

    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\u00a0\\u202f*_=~\\u00b7\\u2022\\u2010-\\u2015-]+");

    private Ornaments() {}

    /** @return the same paragraphs in the same order; ornaments are artifacts */
    static List<ReadParagraph> mark(List<ReadParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.role() == Role.TEXT
                                && ORNAMENT.matcher(printed(paragraph)).matches()
                        ? paragraph
                                .as(Role.ARTIFACT)
                                .with(List.of(Runs.plain(printed(paragraph).strip())), null)
                        : paragraph)
                .toList();
    }

    /** With its first sign, which looks like a bullet. */
    private static String printed(ReadParagraph paragraph) {
        return paragraph.marker() == null ? paragraph.text() : paragraph.marker() + " " + paragraph.text();
    }
}
