package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Responsibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who bears a clause from labels in it: （责任单位：县教育局、县住建局）, 牵头部门：…；配合部门：…. */
final class BearerLabels {

    private static final int MAX_LABEL = 4;
    private static final int MAX_NAME = 30;
    private static final String ENDS = ")】]〕。;: ";
    private static final Map<String, Responsibility> LABELS = new LinkedHashMap<>();

    static {
        for (String noun : List.of("单位", "部门", "科室", "处室", "股室", "领导")) {
            LABELS.put("责任" + noun, Responsibility.IMPLEMENTING);
            LABELS.put("承办" + noun, Responsibility.IMPLEMENTING);
            LABELS.put("落实" + noun, Responsibility.IMPLEMENTING);
            LABELS.put("牵头" + noun, Responsibility.COORDINATING);
            LABELS.put("配合" + noun, Responsibility.SUPPORTING);
            LABELS.put("参与" + noun, Responsibility.SUPPORTING);
            LABELS.put("协办" + noun, Responsibility.SUPPORTING);
        }
        LABELS.put("责任主体", Responsibility.IMPLEMENTING);
        LABELS.put("责任人", Responsibility.IMPLEMENTING);
    }

    /**
     * A name behind a label.
     *
     * @param name the name
     * @param responsibility what the label says that it bears
     */
    record Bearer(Passage name, Responsibility responsibility) {}

    private BearerLabels() {}

    /** Returns the names behind the labels in some words, in their order. */
    static List<Bearer> read(Passage words) {
        List<Bearer> bearers = new ArrayList<>();
        for (int colon = words.indexOf(':', 2); colon > 0; colon = words.indexOf(':', colon + 1)) {
            Responsibility responsibility = responsibility(words, colon);
            if (responsibility != null) {
                addNames(words.from(colon + 1), responsibility, bearers);
            }
        }
        return bearers;
    }

    private static @Nullable Responsibility responsibility(Passage words, int colon) {
        for (int length = MAX_LABEL; length > 2; length--) {
            Responsibility found = colon < length
                    ? null
                    : LABELS.get(words.subSequence(colon - length, colon).toString());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void addNames(Passage words, Responsibility responsibility, List<Bearer> bearers) {
        Passage rest = words.trimmed();
        int end = rest.indexOfAny(ENDS, 0);
        for (Passage name : names(rest.subSequence(0, end < 0 ? rest.length() : end))) {
            if (name.length() >= 2 && name.length() <= MAX_NAME && name.indexOfAny("×X_*", 0) < 0) {
                bearers.add(new Bearer(name, responsibility));
            }
        }
    }

    /** Returns the names between 、 and commas, and between 和 and the like where that joins two: 区住房和城乡建设局 is one. */
    static List<Passage> names(Passage words) {
        List<Passage> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || isCut(words, start, i)) {
                Passage name = words.subSequence(start, i).trimmed();
                List<Passage> joined = name.isEmpty() ? List.of() : ActorName.names(name);
                names.addAll(joined.isEmpty() && !name.isEmpty() ? List.of(name) : joined);
                start = i + 1;
            }
        }
        return names;
    }

    private static boolean isCut(Passage words, int start, int index) {
        return "、,;".indexOf(words.charAt(index)) >= 0
                && !isInBrackets(words, start, index)
                && !ActorName.isOfOnePerson(words.subSequence(start, index), words.from(index + 1));
    }

    private static boolean isInBrackets(Passage words, int from, int index) {
        int open = words.subSequence(from, index).indexOf('(', 0);
        return open >= 0 && words.subSequence(from, index).indexOf(')', open) < 0;
    }
}
