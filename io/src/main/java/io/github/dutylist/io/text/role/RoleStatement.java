package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Responsibility;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says about who bears which responsibility.
 *
 * @param subject who bears it, as printed
 * @param responsibilities what is borne, at least one
 * @param principles under which principles it is borne (一岗双责)
 * @param assisted the words that start with whom the subject assists
 */
record RoleStatement(
        Passage subject,
        Set<Responsibility> responsibilities,
        Set<Principle> principles,
        @Nullable Passage assisted) {}
