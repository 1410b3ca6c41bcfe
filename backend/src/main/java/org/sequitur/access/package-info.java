/** The table of permissions, and the check that is made before each action. */
package org.sequitur.access;
