package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import java.util.List;
import java.util.Optional;

/** Who owes something and to whom, as a list prints it. */
final class RoleTitles {

    private final ListIndex list;
    private final Words words;

    RoleTitles(ResponsibilityList list, Words words) {
        this.list = ListIndex.of(list);
        this.words = words;
    }

    /** Returns who owes what a clause says, all its bearers where no single role does, and behind an arrow to whom. */
    String of(String clause, Optional<String> role, Optional<String> recipient) {
        List<String> bearers = role.map(List::of)
                .orElseGet(() -> list.clause(clause).map(PlacedClause::bearers).orElse(List.of()));
        String who = words.list(bearers.stream().map(this::title).toList());
        String whom = recipient
                .map(name -> " → "
                        + list.organisation(name).map(Organisation::getName).orElse(name))
                .orElse("");
        return (who + whom).strip();
    }

    private String title(String role) {
        return list.role(role).map(Role::getTitle).orElse(role);
    }
}
