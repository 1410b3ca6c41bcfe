/** By when, who asked for it, and what Parliament said: a ledger in which nothing is ever changed. */
package org.sequitur.deadline;
