/** The codes, with what they mean in both languages. */
package org.sequitur.refdata;
