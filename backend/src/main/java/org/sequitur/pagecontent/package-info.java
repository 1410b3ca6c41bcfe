/** Title, description and content of each public page in the first bytes of its document, readable without JavaScript. */
package org.sequitur.pagecontent;
