package org.sequitur.export;

/** The size of a written file in bytes, and its SHA-256 in hexadecimal. */
record WrittenFile(long bytes, String hash) {}
