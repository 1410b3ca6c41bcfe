/** Hashes of texts and files. */
package org.sequitur.platform.hash;
