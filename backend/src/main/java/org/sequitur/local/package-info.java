/** The whole system on one machine: the API with a real MariaDB beside it. */
package org.sequitur.local;
