/**
 * The input as it is: its characters, stretches of it, words looked up in them, and where each of them went.
 *
 * <p>{@link io.github.dutylist.io.text.source.SourceText} holds the input; {@link io.github.dutylist.io.text.source.Passage} is a stretch of it,
 * which is read folded and written raw.
 * What there is to say about a stretch is noted in {@link io.github.dutylist.io.text.source.Notes}, and which member of a list holds
 * it in {@link io.github.dutylist.io.text.source.Placements}.
 */
@NullMarked
package io.github.dutylist.io.text.source;

import org.jspecify.annotations.NullMarked;
