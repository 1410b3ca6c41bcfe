/** Conditions under which the service is degraded: checked on a schedule, reported by health checks and metrics. */
package org.sequitur.platform.health;
