package org.sequitur.progress;

/**
 * The report to which a new one refers.
 *
 * @param unchangedFrom the report since which nothing has changed, which does not repeat another one itself; null if the new
 *     one says something new
 * @param corrects the report that the new one corrects, which does not repeat another one either; null if it corrects none
 */
record EarlierReport(ProgressReport unchangedFrom, ProgressReport corrects) {

    /** The report that holds the text: the given one, or the one that it repeats. */
    static ProgressReport withText(ProgressReport report) {
        return report.unchangedFrom() == null ? report : report.unchangedFrom();
    }
}
