/** Who may log in, and what as: Keycloak's accounts, as admins see and change them. */
package org.sequitur.user;
