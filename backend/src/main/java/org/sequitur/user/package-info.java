/** User administration: accounts, roles and bodies of users, stored in Keycloak. */
package org.sequitur.user;
