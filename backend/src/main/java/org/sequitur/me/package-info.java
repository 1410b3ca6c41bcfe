/** The logged-in user's own profile and inbox. */
package org.sequitur.me;
