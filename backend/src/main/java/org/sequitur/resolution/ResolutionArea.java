package org.sequitur.resolution;

/** One of the policy areas of a resolution. */
public record ResolutionArea(String resolutionId, PolicyArea area) {}
