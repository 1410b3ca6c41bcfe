/** Who asks: what their access token says of them, checked. */
package org.sequitur.platform.identity;
