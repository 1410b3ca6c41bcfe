/** The whole system on one machine: the API with a real MariaDB and a real Keycloak beside it. */
package org.sequitur.local;
