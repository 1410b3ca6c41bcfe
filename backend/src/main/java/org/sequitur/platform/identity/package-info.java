/** The authenticated caller: validates access tokens and provides roles, bodies and subject. */
package org.sequitur.platform.identity;
