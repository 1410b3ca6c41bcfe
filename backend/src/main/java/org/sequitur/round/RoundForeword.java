package org.sequitur.round;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Parliament's foreword to the follow-up report on a round. */
public record RoundForeword(LocalizedText text, Language originalLanguage) {}
