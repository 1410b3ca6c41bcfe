/** What can be taken away as a table: columns, and the formats in which rows are written, one after the other. */
package org.sequitur.platform.table;
