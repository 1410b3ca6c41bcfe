/** The authenticated caller: validates access tokens and provides roles, bodies and user id. */
package org.sequitur.platform.identity;
