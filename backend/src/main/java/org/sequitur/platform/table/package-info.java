/** Tables for export: columns, and writers for each format that write row by row. */
package org.sequitur.platform.table;
