/**
 * The table of permissions, and the check that is made before each action; how many people a body needs to publish, and the
 * changes of that.
 */
package org.sequitur.access;
