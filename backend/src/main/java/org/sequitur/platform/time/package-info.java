/** Time, injected. */
package org.sequitur.platform.time;
