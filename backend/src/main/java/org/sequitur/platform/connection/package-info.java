/** Limits on connections: their number, idle time, and unsent response bytes. */
package org.sequitur.platform.connection;
