/** Withdrawal of published texts, which leaves a record that the text existed. */
package org.sequitur.withdrawal;
