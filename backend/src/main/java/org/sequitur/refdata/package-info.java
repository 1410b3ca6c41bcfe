/** Code lists, with labels in both languages. */
package org.sequitur.refdata;
