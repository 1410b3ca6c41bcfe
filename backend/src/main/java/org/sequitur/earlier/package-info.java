/** The common part of reports, responses and deadlines that Parliament's staff enter after they happened. */
package org.sequitur.earlier;
