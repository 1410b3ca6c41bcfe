/** Bounds what one client may ask for: how often, how much at once, and how long it may take to send it. */
package org.sequitur.platform.limit;
