/** Bounds what connections may take: how many there are, how long they may be idle, and how much they leave unread. */
package org.sequitur.platform.connection;
