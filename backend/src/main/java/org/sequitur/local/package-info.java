/** The whole system on one machine: supervises the API, MariaDB and Keycloak as child processes. */
package org.sequitur.local;
