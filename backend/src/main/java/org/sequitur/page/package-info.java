/** Serves the single-page app from the API's port. */
package org.sequitur.page;
