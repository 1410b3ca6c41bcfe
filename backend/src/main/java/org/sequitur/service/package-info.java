/** Health and metadata of the service. */
package org.sequitur.service;
