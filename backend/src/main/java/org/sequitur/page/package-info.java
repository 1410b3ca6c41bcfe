/** The addresses of the HTML pages, and the files of the single-page app served from the API's port. */
package org.sequitur.page;
