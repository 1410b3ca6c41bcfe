/** The database's accounts, its schema and what protects published rows: everything that happens before the API starts. */
package org.sequitur.platform.database;
