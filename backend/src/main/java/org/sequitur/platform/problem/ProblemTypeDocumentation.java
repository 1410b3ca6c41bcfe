package org.sequitur.platform.problem;

/** Where this installation describes the problem types. */
public interface ProblemTypeDocumentation {

    /** Absolute address, for the {@code href} of problems. */
    String href();
}
