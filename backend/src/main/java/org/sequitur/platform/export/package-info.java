/** Answers that are written while they are read, however long they are. */
package org.sequitur.platform.export;
