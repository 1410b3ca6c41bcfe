/** Database accounts, schema migration, and triggers that protect published rows. Runs before the API starts. */
package org.sequitur.platform.database;
