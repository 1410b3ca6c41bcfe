package org.sequitur.intake.source;

import java.util.List;
import java.util.Set;
import org.sequitur.document.TextRun;

/** Joins two lines of a paragraph. */
@FunctionalInterface
interface LineJoiner {

    /** @param doubts receives a doubt about a hyphen at the end of the first line */
    List<TextRun> join(List<TextRun> first, List<TextRun> second, Set<SourceDoubt> doubts);
}
