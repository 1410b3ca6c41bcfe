package org.sequitur.document;

import java.util.Objects;
import java.util.stream.Stream;

/** Printed numbers with those of the lists around them, as people cite them: {@code 2° a)}. */
public final class PrintedNumbers {

    private PrintedNumbers() {}

    /**
     * The last number after the numbers of the lists around it. A number that repeats the ones around it, such as
     * {@code 2.1} below {@code 2.}, stands alone.
     *
     * @param numbers outermost first, as printed; null where none is printed
     * @return null if no number is printed at the last place
     */
    public static String cited(Stream<String> numbers) {
        var outermostFirst = numbers.toList();
        return outermostFirst.getLast() == null
                ? null
                : outermostFirst.stream()
                        .filter(Objects::nonNull)
                        .reduce((outer, own) -> repeats(outer, own) ? own : outer + " " + own)
                        .orElseThrow();
    }

    /** The number {@code 12} does not repeat {@code 1}, but {@code 1.2} does. */
    private static boolean repeats(String outer, String own) {
        return own.length() > outer.length()
                && own.startsWith(outer)
                && !(Character.isLetterOrDigit(outer.charAt(outer.length() - 1))
                        && Character.isLetterOrDigit(own.charAt(outer.length())));
    }
}
