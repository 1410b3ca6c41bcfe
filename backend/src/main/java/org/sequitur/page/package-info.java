/** The page, served from the API's own port on the embedded default. */
package org.sequitur.page;
