/** What other sites show of the register within a frame: ready HTML, without a script, of a few kilobytes. */
package org.sequitur.embed;
