package org.sequitur.search;

/** Where a part of a word may stand in a term. */
enum PartPlace {
    ANYWHERE {
        @Override
        boolean allows(String part, String term) {
            return true;
        }
    },

    /** At the beginning or the end, as the parts of most Dutch compounds do. */
    EDGE {
        @Override
        boolean allows(String part, String term) {
            return term.startsWith(part) || term.endsWith(part);
        }
    },

    /** At the end, as the last part of a Dutch compound does. */
    END {
        @Override
        boolean allows(String part, String term) {
            return term.endsWith(part);
        }
    },

    /** At the end of a Dutch word as it is written, apart from its ending. */
    WRITTEN_END {
        @Override
        boolean allows(String part, String term) {
            return DutchCompounds.endsWith(term, part);
        }
    },

    BEGINNING {
        @Override
        boolean allows(String part, String term) {
            return term.startsWith(part);
        }
    },

    NOWHERE {
        @Override
        boolean allows(String part, String term) {
            return false;
        }
    };

    /** Greatest number of characters of a short word, which other words contain by chance. */
    private static final int MAX_SHORT_LENGTH = 4;

    /**
     * @param part a stem where there is one, so that singular and plural find the same
     * @param typed whether the reader typed the word, as opposed to a synonym of it
     */
    static PartPlace inDutch(String part, boolean typed) {
        var beginning = inFrench(part, typed);
        if (!typed || !DutchCompounds.havePart(part)) {
            return beginning;
        }
        return part.length() > MAX_SHORT_LENGTH ? ANYWHERE : EDGE;
    }

    /** Whether a part is found in French, which has no compounds: the part begins a word that was typed incompletely. */
    static PartPlace inFrench(String part, boolean typed) {
        return typed || part.length() > MAX_SHORT_LENGTH ? BEGINNING : NOWHERE;
    }

    /** Whether a term that contains the part contains it there. */
    abstract boolean allows(String part, String term);
}
