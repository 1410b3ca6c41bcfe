/** What Parliament adopted, to the letter. */
package org.sequitur.resolution;
