package org.sequitur.intake.structure;

import java.util.regex.Pattern;

/** Spaces of print. French puts ones that allow no line break before and after signs, which {@code \s} does not match. */
final class Spaces {

    private static final Pattern NO_BREAK = Pattern.compile("[\\u00a0\\u2007\\u202f]");

    private Spaces() {}

    /** The text with ordinary spaces in place of those that allow no line break; its length remains. */
    static String ordinary(String text) {
        return NO_BREAK.matcher(text).replaceAll(" ");
    }
}
