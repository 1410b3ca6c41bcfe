/** Database-backed leases, for work that only one API instance may do at a time, on a single database server or a cluster. */
package org.sequitur.platform.lease;
