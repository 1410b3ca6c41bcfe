package org.sequitur.intake.structure;

/**
 * A reason to look at a row.
 *
 * @param open whether a person must decide before the resolution can be registered; otherwise a look is enough
 * @param detail the difference, such as the two numbers; words of the source only, or null
 */
public record Doubt(DoubtReason reason, boolean open, String detail) {}
