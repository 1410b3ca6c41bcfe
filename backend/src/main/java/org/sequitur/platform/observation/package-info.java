/** Request metrics by operation, the security log, and log lines about outages. */
package org.sequitur.platform.observation;
