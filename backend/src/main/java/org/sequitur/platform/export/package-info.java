/** Exports: responses that are streamed while the database is read, of any length. */
package org.sequitur.platform.export;
