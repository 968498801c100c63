package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.Waiver;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.model.ResponsibilityList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists for which waivers hold and that are not among the files; no list is kept. */
final class UnknownLists {

    private static final int NAMED = 5;

    private final List<Waiver> holding;
    private final Set<String> open = new HashSet<>();

    UnknownLists(ProfileSet profiles) {
        this.holding = profiles.waivers().stream()
                .filter(waiver -> !waiver.getStart().isAfter(profiles.date())
                        && !waiver.getEnd().isBefore(profiles.date()))
                .toList();
        holding.forEach(waiver -> open.add(waiver.getList()));
    }

    /** Takes a list that is among the files. */
    void add(ResponsibilityList list) {
        open.remove(list.getId());
    }

    /** Says on standard error which waivers are for lists that were not seen. */
    void tell(Environment environment, Words words) {
        List<Waiver> unused = holding.stream()
                .filter(waiver -> open.contains(waiver.getList()))
                .toList();
        if (unused.isEmpty()) {
            return;
        }
        String named = words.list(unused.stream()
                .limit(NAMED)
                .map(waiver -> waiver.getId() + words.pick("（", " (") + waiver.getList() + words.pick("）", ")"))
                .toList());
        String more = unused.size() > NAMED ? words.pick("，……", ", …") : "";
        environment
                .err()
                .println("dutylist: "
                        + words.pick(
                                unused.size() + " 项豁免所针对的清单不在所给文件中" + words.colon(),
                                unused.size() == 1
                                        ? "a waiver is for a list that is not among the files: "
                                        : unused.size() + " waivers are for lists that are not among the files: ")
                        + Visible.text(named + more));
    }
}
