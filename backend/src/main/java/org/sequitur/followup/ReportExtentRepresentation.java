package org.sequitur.followup;

/**
 * How many commitments a follow-up report covers, in the public API.
 *
 * @param maxCommitments the most that one report may cover
 */
public record ReportExtentRepresentation(String self, long totalCommitments, long maxCommitments) {}
