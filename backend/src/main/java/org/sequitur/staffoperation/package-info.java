/** Log of what staff did that is no fact. */
package org.sequitur.staffoperation;
