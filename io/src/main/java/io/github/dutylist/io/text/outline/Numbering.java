package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The running sequences of numbers of one document: which number counts, and at which depth.
 *
 * <p>A number counts when it is the next of its style, or 1 where a deeper or new block opens.
 * A number behind a gap counts only when the sequence goes on behind it; every other one is text.
 */
final class Numbering {

    /** The depth of a number that does not count. */
    static final int REJECTED = -1;

    private static final class Level {
        private final MarkerStyle style;
        private int last;
        private int insertion;
        private int rejected;

        private Level(MarkerStyle style, int last) {
            this.style = style;
            this.last = last;
        }
    }

    private final NextMarkers ahead;
    private final List<Level> levels = new ArrayList<>();
    private final Map<MarkerStyle, Integer> lastOfDocument = new EnumMap<>(MarkerStyle.class);
    private final Map<MarkerStyle, MarkerStyle> parents = new EnumMap<>(MarkerStyle.class);
    private boolean irregular;

    Numbering(NextMarkers ahead) {
        this.ahead = ahead;
    }

    /**
     * Returns the depth at which a number counts, from 0, or {@link #REJECTED}.
     *
     * @param marker the number
     * @param announced whether the words before it announce what is numbered below them: a heading, a colon
     */
    int accept(Marker marker, boolean announced) {
        irregular = false;
        int depth = depthOf(marker.style());
        if (depth >= 0 && marker.style().isSign()) {
            truncate(depth + 1);
            return depth;
        }
        if (depth >= 0) {
            return acceptOpen(marker, depth);
        }
        boolean goesOn = marker.number() == lastOfDocument.getOrDefault(marker.style(), 0) + 1;
        if (marker.isFirst() || goesOn || startsLate(marker)) {
            irregular = !marker.isFirst() && !goesOn;
            closeAbove(marker.style(), announced);
            open(marker.style(), marker.number());
            return levels.size() - 1;
        }
        return REJECTED;
    }

    private int acceptOpen(Marker marker, int depth) {
        Level level = levels.get(depth);
        boolean next = marker.number() == level.last + 1
                || marker.number() == level.last && marker.insertion() == level.insertion + 1;
        if (!next && !resumes(marker, level)) {
            level.rejected++;
            return REJECTED;
        }
        irregular = !next;
        truncate(depth + 1);
        level.last = marker.number();
        level.insertion = marker.insertion();
        level.rejected = 0;
        lastOfDocument.put(level.style, level.last);
        return depth;
    }

    /** Tells whether the sequence goes on behind a gap: with the number behind this one, or as if rejected ones had counted. */
    private boolean resumes(Marker marker, Level level) {
        if (marker.number() <= level.last + 1 || marker.isLarge()) {
            return false;
        }
        boolean counted = level.rejected > 0 && marker.number() == level.last + level.rejected + 1;
        return counted || isFollowed(marker);
    }

    /** Tells whether a document starts in the middle of a sequence. */
    private boolean startsLate(Marker marker) {
        return levels.isEmpty() && !marker.isLarge() && isFollowed(marker);
    }

    private boolean isFollowed(Marker marker) {
        return ahead.next(marker.style())
                .filter(next -> next.number() == marker.number() + 1)
                .isPresent();
    }

    /**
     * Closes the levels that a style does not open inside.
     *
     * <p>Statutes have an order of their own.
     * Every other style opens inside what is open, the first time; later it opens inside the same style as before, unless the
     * words before it announce it or the numbering that it would close goes on behind it.
     */
    private void closeAbove(MarkerStyle style, boolean announced) {
        if (style.isStatutory()) {
            closeDeeperStatutory(style);
            return;
        }
        MarkerStyle parent = parents.get(style);
        if (parent == null || announced || parent != MarkerStyle.UNNUMBERED && depthOf(parent) < 0) {
            return;
        }
        while (!levels.isEmpty()) {
            Level level = levels.get(levels.size() - 1);
            if (level.style == parent || level.style == MarkerStyle.UNNUMBERED || goesOn(level)) {
                return;
            }
            truncate(levels.size() - 1);
        }
    }

    private void closeDeeperStatutory(MarkerStyle style) {
        for (int i = 0; i < levels.size(); i++) {
            MarkerStyle open = levels.get(i).style;
            if (open.isStatutory() && open.isDeeperThan(style)) {
                truncate(i);
                return;
            }
        }
    }

    private boolean goesOn(Level level) {
        return ahead.next(level.style)
                .filter(next -> next.number() == level.last + 1)
                .isPresent();
    }

    /**
     * Opens a block without a number in front of a number that starts again; what is open at or below that number's level closes.
     *
     * @return its depth
     */
    int openUnnumbered(MarkerStyle restarting) {
        int depth = depthOf(restarting);
        if (depth >= 0) {
            truncate(depth);
        }
        if (!levels.isEmpty() && levels.get(levels.size() - 1).style == MarkerStyle.UNNUMBERED) {
            truncate(levels.size() - 1);
        }
        open(MarkerStyle.UNNUMBERED, 1);
        return levels.size() - 1;
    }

    /** Tells whether a number would start a sequence again that is open. */
    boolean restarts(Marker marker) {
        int depth = depthOf(marker.style());
        return marker.isFirst() && depth >= 0 && levels.get(depth).last > 0;
    }

    /** Returns the number that would be next in a style that is open, or -1. */
    int expected(MarkerStyle style) {
        int depth = depthOf(style);
        return depth < 0 ? -1 : levels.get(depth).last + 1;
    }

    /** Tells whether the number accepted last stands behind a gap. */
    boolean wasIrregular() {
        return irregular;
    }

    private void open(MarkerStyle style, int number) {
        parents.put(style, levels.isEmpty() ? MarkerStyle.UNNUMBERED : levels.get(levels.size() - 1).style);
        levels.add(new Level(style, number));
        lastOfDocument.put(style, number);
    }

    private void truncate(int depth) {
        levels.subList(depth, levels.size()).clear();
    }

    private int depthOf(MarkerStyle style) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            if (levels.get(i).style == style) {
                return i;
            }
        }
        return REJECTED;
    }
}
