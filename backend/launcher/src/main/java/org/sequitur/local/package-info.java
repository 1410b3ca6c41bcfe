/**
 * The whole system on one machine: supervises the API, MariaDB and Keycloak as child processes. Its public classes are those
 * that the API's tests use to start servers, {@link org.sequitur.local.LocalFailure} and the entry point.
 */
package org.sequitur.local;
