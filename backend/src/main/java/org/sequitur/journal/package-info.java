/** What happened to each commitment, in order, chained so that rewriting the past shows. */
package org.sequitur.journal;
