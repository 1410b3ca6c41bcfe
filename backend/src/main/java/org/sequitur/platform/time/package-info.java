/** The injected clock, and dates in Brussels time. */
package org.sequitur.platform.time;
