/** The requests of each resolution with their state: filters, sort orders, pages and the history of states. */
package org.sequitur.commitment;
