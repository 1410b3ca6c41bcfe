/** Public addresses, request paths, trace ids and shutdown. */
package org.sequitur.platform.http;
