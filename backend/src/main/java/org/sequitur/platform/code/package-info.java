/** Closed value lists (enums) with labels and definitions in both languages. */
package org.sequitur.platform.code;
