/** What one instance of the API does at a time, on one database server or on a cluster of them. */
package org.sequitur.platform.lease;
