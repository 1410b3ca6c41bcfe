/** Who may do what: one table, asked before anything is done. */
package org.sequitur.access;
