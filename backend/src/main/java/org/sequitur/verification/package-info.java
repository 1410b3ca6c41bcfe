/** What readers need to verify the register: the journals as they were hashed, their heads, and the result of the last verification. */
package org.sequitur.verification;
