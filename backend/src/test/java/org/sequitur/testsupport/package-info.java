/** Shared helpers and fixtures of the tests. */
package org.sequitur.testsupport;
