package io.github.dutylist.io.text.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes numbers with nothing but a space behind them for words where no sequence needs them. */
final class StrayNumbers {

    private StrayNumbers() {}

    /** Returns paragraphs in which every such number goes on or opens a sequence. */
    static List<Paragraph> without(List<Paragraph> paragraphs) {
        if (paragraphs.stream().noneMatch(StrayNumbers::isBare)) {
            return paragraphs;
        }
        List<Paragraph> kept = new ArrayList<>(paragraphs);
        int last = 0;
        int[] following = following(paragraphs);
        for (int i = 0; i < kept.size(); i++) {
            Marker marker = kept.get(i).marker().orElse(null);
            if (marker == null || marker.style() != MarkerStyle.ARABIC) {
                continue;
            }
            Marker next = following[i] < 0
                    ? null
                    : paragraphs.get(following[i]).marker().orElse(null);
            if (marker.bare() && !(marker.isFirst() ? opens(next) : marker.number() == last + 1)) {
                kept.set(i, kept.get(i).withoutMarker());
            } else {
                last = marker.number();
            }
        }
        return kept;
    }

    /** Returns for each paragraph the index of the next one with a plain or a decimal number, or -1. */
    private static int[] following(List<Paragraph> paragraphs) {
        int[] following = new int[paragraphs.size()];
        int next = -1;
        for (int i = following.length - 1; i >= 0; i--) {
            following[i] = next;
            MarkerStyle style = paragraphs.get(i).marker().map(Marker::style).orElse(null);
            next = style == MarkerStyle.ARABIC || style == MarkerStyle.DECIMAL_2 ? i : next;
        }
        return following;
    }

    private static boolean isBare(Paragraph paragraph) {
        return paragraph.marker().filter(Marker::bare).isPresent();
    }

    private static boolean opens(@Nullable Marker next) {
        return next != null && (next.style() == MarkerStyle.DECIMAL_2 ? next.isFirst() : next.number() == 2);
    }
}
