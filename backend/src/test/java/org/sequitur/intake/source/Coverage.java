package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing of a source may be dropped or doubled: each letter and digit is in one block, footnote or page artifact. */
final class Coverage {

    private Coverage() {}

    /** @param printed all text of the source, in any order */
    static void check(String printed, SourceText text) {
        var read = Stream.of(text.blocks(), text.footnotes(), text.artifacts())
                .flatMap(blocks -> blocks.stream())
                .map(block -> (block.marker() == null ? "" : block.marker())
                        + block.text().runs().stream().map(run -> run.text()).collect(Collectors.joining()))
                .collect(Collectors.joining());
        assertEquals(counts(printed), counts(read));
    }

    private static Map<String, Long> counts(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.counting()));
    }
}
