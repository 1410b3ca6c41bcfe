/** Checks whether the addresses of published evidence still answer; off unless the operator sets it (decision 66). */
package org.sequitur.weblink;
