/** Sequitur: what becomes of a parliamentary resolution. */
package org.sequitur;
