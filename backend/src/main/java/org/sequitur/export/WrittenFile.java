package org.sequitur.export;

/** What is known of a file once it is written: how many bytes, and their SHA-256 in hexadecimal. */
record WrittenFile(long bytes, String hash) {}
