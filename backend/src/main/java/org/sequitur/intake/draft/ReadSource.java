package org.sequitur.intake.draft;

/** A source that was read: its media type, a safe file name, and the draft that begins with it. */
record ReadSource(String mediaType, String fileName, InitialDraft initialDraft) {}
