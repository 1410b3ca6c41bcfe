/** French and Dutch, of equal rank. */
package org.sequitur.platform.language;
