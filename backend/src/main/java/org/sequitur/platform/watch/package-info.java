/** What makes the service work in part only: looked at on a schedule, told by health checks and metrics. */
package org.sequitur.platform.watch;
