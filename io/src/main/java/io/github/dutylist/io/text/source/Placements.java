package io.github.dutylist.io.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where in a list every stretch of the input ended up: each in one member, or in a finding, or as a mark between members. */
public final class Placements {

    /**
     * A stretch of the input and the member that holds its words.
     *
     * @param pointer the JSON Pointer of the member
     * @param words the words
     */
    public record Placement(String pointer, Passage words) {}

    private final List<Placement> placements = new ArrayList<>();
    private final List<Passage> marks = new ArrayList<>();

    /** Says that a member holds words, and returns them as text. */
    public String place(String pointer, Passage words) {
        placements.add(new Placement(pointer, words));
        return words.text();
    }

    /** Says that a member holds several paragraphs, and returns them as one text. */
    public String place(String pointer, List<Passage> paragraphs) {
        List<String> texts = new ArrayList<>();
        paragraphs.forEach(words -> texts.add(place(pointer, words)));
        return String.join("\n", texts);
    }

    /** Says that words only separate members: a comma between addressees, the stop behind a heading that runs into its text. */
    public void mark(Passage words) {
        marks.add(words);
    }

    /** Returns every stretch that a member holds, those that are said once more without being written again included. */
    public List<Placement> all() {
        return placements;
    }

    /** Returns every stretch that only separates members. */
    public List<Passage> marks() {
        return marks;
    }

    /** Returns the spans of all stretches by their start, for looking up pointers. */
    public NavigableMap<Integer, Placement> byStart() {
        NavigableMap<Integer, Placement> starts = new TreeMap<>();
        for (Placement placement : placements) {
            Passage words = placement.words();
            for (int i = 0; i < words.length() && !words.isAgain(); i++) {
                if (i == 0 || words.offset(i) != words.offset(i - 1) + 1) {
                    starts.put(words.offset(i), placement);
                }
            }
        }
        return starts;
    }

    /** Returns the pointer of the member that holds the character at an offset, or the empty pointer. */
    public static String pointerAt(NavigableMap<Integer, Placement> starts, int offset) {
        Map.Entry<Integer, Placement> entry = starts.floorEntry(offset);
        if (entry == null) {
            return "";
        }
        Passage words = entry.getValue().words();
        return offset <= words.offset(words.length() - 1) || words.offset(words.length() - 1) < entry.getKey()
                ? entry.getValue().pointer()
                : "";
    }
}
