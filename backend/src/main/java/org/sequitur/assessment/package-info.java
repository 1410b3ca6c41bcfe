/** Parliament's assessments of the owners' progress reports. */
package org.sequitur.assessment;
