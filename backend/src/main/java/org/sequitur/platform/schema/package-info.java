/** Validation of JSON against a schema, with messages in French and Dutch. */
package org.sequitur.platform.schema;
