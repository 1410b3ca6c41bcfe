package org.sequitur.intake.draft;

/** A source that was read: its media type, a safe file name, and what is proposed for it. */
record ReadSource(String mediaType, String fileName, ProposedStructure proposal) {}
