/** Tells bodies and Parliament's staff by mail, at most once a day, what concerns them. */
package org.sequitur.mail;
