package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerReader;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers that run through several headings: 一、1. 2. 二、3. 4. */
final class RunningNumbers {

    /** How far a style runs, and how many parts hold its numbers; it has stopped running when one did not follow. */
    private static final class Run {

        private int last;
        private int holders;
        private boolean broken;

        void add(Marker marker) {
            broken |= marker.number() != last + 1;
            last = marker.number();
        }
    }

    private final Map<MarkerStyle, Run> runs = new EnumMap<>(MarkerStyle.class);

    private RunningNumbers() {}

    /** Returns the last number of a style that runs through several headings inside a part; 0 when none does. */
    static int last(Block block) {
        RunningNumbers reader = new RunningNumbers();
        reader.read(block);
        return reader.runs.values().stream()
                .filter(run -> !run.broken && run.holders > 1)
                .mapToInt(run -> run.last)
                .max()
                .orElse(0);
    }

    private void read(Block block) {
        Set<MarkerStyle> held = new HashSet<>();
        for (Block child : block.children()) {
            if (!child.style().isStatutory()) {
                child.number().flatMap(MarkerReader::read).ifPresent(marker -> add(marker, held.add(marker.style())));
            }
            read(child);
        }
    }

    private void add(Marker marker, boolean isHolder) {
        Run run = runs.computeIfAbsent(marker.style(), any -> new Run());
        run.holders += isHolder ? 1 : 0;
        run.add(marker);
    }
}
