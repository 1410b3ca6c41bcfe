/** Errors of the HTTP server as problems, and security headers on every response. */
package org.sequitur.platform.server;
