/** Closed lists of values, each explained in both languages. */
package org.sequitur.platform.code;
