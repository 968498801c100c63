package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.model.ResponsibilityList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lists that are in several files, in one version or in several, each of which is counted; no list is kept. */
final class RepeatedLists {

    private static final int NAMED = 5;

    /** Of so many lists it is known that they were there; enough for any province, and little memory. */
    private static final int REMEMBERED = 100_000;

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> repeated = new TreeMap<>();

    /** Takes the list of a file. */
    void add(ResponsibilityList list) {
        String id = list.getId();
        if (seen.contains(id)) {
            repeated.merge(id, 1, Integer::sum);
        } else if (seen.size() < REMEMBERED) {
            seen.add(id);
        }
    }

    /** Says on standard error which lists were in several files. */
    void tell(Environment environment, Words words) {
        if (repeated.isEmpty()) {
            return;
        }
        String named = words.list(repeated.entrySet().stream()
                .limit(NAMED)
                .map(entry -> entry.getKey()
                        + words.pick("（" + (entry.getValue() + 1) + " 份）", " (" + (entry.getValue() + 1) + " files)"))
                .toList());
        String more = repeated.size() > NAMED ? words.pick("，……", ", …") : "";
        environment
                .err()
                .println("dutylist: "
                        + words.pick(
                                "同一清单（id 相同）有几份文件，每份都计入了：",
                                "a list is in several files by its id, and each was counted: ")
                        + Visible.text(named + more));
    }
}
