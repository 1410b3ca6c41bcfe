/** Files that are sent to us: how large they may be, what they are by their content, and how they are called after that. */
package org.sequitur.file;
