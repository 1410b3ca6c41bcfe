/** Statements in preparation, shared within a body or among Parliament's staff. */
package org.sequitur.statement;
