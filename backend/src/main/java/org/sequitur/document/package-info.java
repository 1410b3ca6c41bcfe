/** The exchange format of resolutions and its validation rules. */
package org.sequitur.document;
