/** Statistics on the state of commitments. */
package org.sequitur.statistics;
