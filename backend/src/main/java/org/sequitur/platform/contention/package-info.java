/** What happens where transactions want the same rows at once. */
package org.sequitur.platform.contention;
