package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks ahead, in constant time, to the next number of a style behind a paragraph. */
final class NextMarkers {

    private final List<Paragraph> paragraphs;
    private final int[] nextOfStyle;
    private final int[] nextMarked;
    private final Map<MarkerStyle, Integer> lastSeen = new EnumMap<>(MarkerStyle.class);

    NextMarkers(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.nextOfStyle = new int[paragraphs.size()];
        this.nextMarked = new int[paragraphs.size()];
        Map<MarkerStyle, Integer> next = new EnumMap<>(MarkerStyle.class);
        int marked = -1;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            nextMarked[i] = marked;
            Marker marker = paragraphs.get(i).marker().orElse(null);
            if (marker != null) {
                Integer following = next.put(marker.style(), i);
                nextOfStyle[i] = following == null ? -1 : following;
                marked = i;
            }
        }
        lastSeen.putAll(next);
    }

    /** Says that the reading has passed the paragraph at an index. */
    void pass(int index) {
        paragraphs.get(index).marker().ifPresent(marker -> lastSeen.put(marker.style(), nextOfStyle[index]));
    }

    /** Returns the next number of a style behind the paragraphs passed. */
    Optional<Marker> next(MarkerStyle style) {
        return at(lastSeen.getOrDefault(style, -1));
    }

    /** Returns the next number of any style behind the paragraph at an index. */
    Optional<Marker> nextAfter(int index) {
        return at(nextMarked[index]);
    }

    /** Tells whether the next paragraph with a number comes directly behind the paragraph at an index. */
    boolean isNextMarked(int index) {
        return nextMarked[index] == index + 1;
    }

    private Optional<Marker> at(@Nullable Integer index) {
        return index == null || index < 0
                ? Optional.empty()
                : paragraphs.get(index).marker();
    }
}
