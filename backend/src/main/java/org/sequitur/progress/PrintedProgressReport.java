package org.sequitur.progress;

/**
 * A report in a follow-up report, without its evidence.
 *
 * @param repeated the earlier report of which it states that nothing has changed since; null for any other report
 */
public record PrintedProgressReport(ProgressReportRepresentation report, ProgressReportRepresentation repeated) {}
