/** Addresses of the public pages, for search engines: sitemaps and {@code robots.txt}. */
package org.sequitur.sitemap;
