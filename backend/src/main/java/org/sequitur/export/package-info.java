/** Exports: each table as a file, and the whole register as one data package. */
package org.sequitur.export;
