/** JSON held to a schema, with every fault told in both languages. */
package org.sequitur.platform.schema;
