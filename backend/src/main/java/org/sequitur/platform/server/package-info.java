/** What the HTTP server would refuse or let pass by itself: its errors as problems, and the headers of every answer. */
package org.sequitur.platform.server;
