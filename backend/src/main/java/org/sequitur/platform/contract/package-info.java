/** The API contract ({@code openapi.yaml}), and validation of requests against it. */
package org.sequitur.platform.contract;
