/** Notifies bodies and Parliament's staff by mail, at most once a day. */
package org.sequitur.mail;
