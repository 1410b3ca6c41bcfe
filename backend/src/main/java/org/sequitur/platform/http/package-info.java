/** Addresses, and the identifier that every answer carries. */
package org.sequitur.platform.http;
