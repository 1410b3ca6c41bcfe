package org.sequitur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.sequitur.platform.language.LocalizedText;

/**
 * Finds texts by words in the same way as {@link SearchIndex} finds commitments. Suitable for some hundred short texts, which
 * the caller reads for each search: they are indexed in memory, again whenever they differ from those of the search
 * before.
 */
public final class TextSearch {

    /**
     * The texts of one thing that can be found.
     *
     * @param names its exact identifiers, such as a number
     * @param context texts that describe it less than its title
     * @param changeable texts that were perhaps set later
     */
    public record Entry(
            String id,
            Set<String> names,
            LocalizedText title,
            LocalizedText identification,
            List<LocalizedText> context,
            List<LocalizedText> changeable) {}

    private record Indexed(List<Entry> entries, LuceneIndex index) {}

    private Indexed last;

    /**
     * The ids of the entries in which all of the words occur.
     *
     * @param typed contains at least one word
     * @param today whether the changeable texts are searched too
     */
    public synchronized Set<String> find(String typed, List<Entry> entries, boolean today) {
        try {
            if (last == null || !last.entries().equals(entries)) {
                replace(entries);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return last.index().find(typed, today ? Field.OF_COMMITMENT : Field.ADOPTED).rows().stream()
                .map(row -> entries.get(row.intValue()).id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void replace(List<Entry> entries) throws IOException {
        var index = new LuceneIndex(new ByteBuffersDirectory());
        for (var row = 0; row < entries.size(); row++) {
            var entry = entries.get(row);
            index.put(List.of(new SearchDocument(
                    row,
                    entry.id(),
                    entry.names(),
                    entry.title(),
                    entry.identification(),
                    entry.context(),
                    entry.changeable(),
                    List.of(),
                    List.of())));
        }
        index.refresh();
        if (last != null) {
            last.index().close();
        }
        last = new Indexed(List.copyOf(entries), index);
    }
}
