package org.sequitur.intake.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequitur.platform.language.Language;

/**
 * Groups the texts of rows that have paragraphs of the source in common: joining, splitting and pairing rows moves words only
 * within a group. Texts without paragraphs, such as those of a document in the exchange format, are one group.
 */
final class TextGroups {

    private static final String WITHOUT_BLOCKS = "";

    /** The group of each text and block, by any other member of it. */
    private final Map<String, String> members = new HashMap<>();

    void add(DraftRow row) {
        for (var language : Language.values()) {
            var side = row.side(language);
            if (side == null) {
                continue;
            }
            var text = key(row.rowId(), language);
            if (side.blocks() == null || side.blocks().isEmpty()) {
                join(text, WITHOUT_BLOCKS);
            } else {
                side.blocks().forEach(block -> join(text, block.toString()));
            }
        }
    }

    boolean has(String rowId, Language language) {
        return members.containsKey(key(rowId, language));
    }

    /** The group of a text; a text of an unknown row is in the group of those without blocks. */
    String of(String rowId, Language language) {
        return first(has(rowId, language) ? key(rowId, language) : WITHOUT_BLOCKS);
    }

    /** From now on, all texts are one group. */
    void joinAll() {
        List.copyOf(members.keySet()).forEach(member -> join(member, WITHOUT_BLOCKS));
    }

    private static String key(String rowId, Language language) {
        return rowId + "/" + language.tag();
    }

    private void join(String one, String other) {
        var first = first(one);
        var second = first(other);
        members.put(first, first);
        members.put(second, first);
        members.putIfAbsent(one, first);
    }

    private String first(String member) {
        var first = member;
        while (!members.getOrDefault(first, first).equals(first)) {
            first = members.get(first);
        }
        return first;
    }
}
