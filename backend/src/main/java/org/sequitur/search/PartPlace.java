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
     * @param knownInDutch whether the word occurs in a Dutch text, so that it may be a part of a compound
     */
    static PartPlace of(String part, boolean typed, boolean knownInDutch) {
        if (part.length() > MAX_SHORT_LENGTH) {
            return typed ? ANYWHERE : BEGINNING;
        }
        if (!typed) {
            return NOWHERE;
        }
        return knownInDutch ? EDGE : BEGINNING;
    }

    /** Whether a term that contains the part contains it there. */
    abstract boolean allows(String part, String term);
}
