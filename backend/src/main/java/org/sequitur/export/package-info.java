/** The register as files: each table by itself, and all of it as one data package. */
package org.sequitur.export;
