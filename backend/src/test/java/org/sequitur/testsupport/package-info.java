/** The words in which the tests speak. */
package org.sequitur.testsupport;
