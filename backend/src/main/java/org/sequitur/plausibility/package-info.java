/** The rules for implausible statements: what is refused, and what is published only once it is confirmed. */
package org.sequitur.plausibility;
