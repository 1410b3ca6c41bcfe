/** Extensions of the REST layer: codes as parameters, header and path checks, and every error as a problem (RFC 9457). */
package org.sequitur.platform.rest;
