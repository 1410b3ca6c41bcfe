/** What whoever is logged in is told of themselves. */
package org.sequitur.me;
