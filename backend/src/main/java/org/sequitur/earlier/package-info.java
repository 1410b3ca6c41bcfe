/** What reports, responses and deadlines that Parliament's staff enter after they happened have in common. */
package org.sequitur.earlier;
