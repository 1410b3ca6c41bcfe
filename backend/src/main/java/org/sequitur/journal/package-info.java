/** The journal of each commitment: ordered, hash-chained entries that make changes to the past detectable. */
package org.sequitur.journal;
