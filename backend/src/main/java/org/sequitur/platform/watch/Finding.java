package org.sequitur.platform.watch;

/**
 * What a look at a condition found.
 *
 * @param well whether the service works as it should in this respect
 * @param detail for the operator, in one line
 */
public record Finding(boolean well, String detail) {

    public static Finding well(String detail) {
        return new Finding(true, detail);
    }

    public static Finding unwell(String detail) {
        return new Finding(false, detail);
    }
}
