package io.github.dutylist.wording;

import io.github.dutylist.frequency.Per;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.Length;
import io.github.dutylist.wording.Token.PerWord;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Times;
import org.jspecify.annotations.Nullable;

/** A part of a sentence between commas, with the words in it that wait for others. */
final class Part {

    private static final int BOUND_BEHIND_COMMA = 8;

    /**
     * A period that waits for its number.
     *
     * @param limit the bound before it (至少每半年), or null
     * @param per for whom it is counted, or null
     */
    record Waiting(
            PeriodWord word,
            @Nullable Limit limit,
            @Nullable Per per) {}

    final int start;
    final @Nullable Part enclosing;

    @Nullable
    Waiting open;

    @Nullable
    Waiting near;

    @Nullable
    Waiting carried;

    @Nullable
    Waiting counted;

    @Nullable
    BoundWord bound;

    @Nullable
    PerWord per;

    boolean ofOccasion;
    boolean paused;
    boolean limited;
    private boolean countedBefore;

    Part(int start, @Nullable Part enclosing) {
        this.start = start;
        this.enclosing = enclosing;
    }

    /** Returns the part behind a comma: a bound that begins it may belong to the period that is still waiting. */
    Part next(int position) {
        Part next = new Part(position, enclosing);
        next.carried = isLimited() ? null : open;
        next.counted = countedBefore ? null : counted;
        next.countedBefore = counted != null;
        return next;
    }

    /** Tells whether what stands behind the period sets it a maximum, so that it demands nothing: 每日不超过8小时. */
    boolean isLimited() {
        return limited || bound != null && bound.limit() == Limit.AT_MOST;
    }

    /** Tells whether a number without a bound shares the period of the one before: 每年组织2次演练、3次检查. */
    boolean sharesPeriod() {
        return paused && !countedBefore;
    }

    /** Tells whether the period carried over a comma goes on waiting after a token. */
    boolean keepsCarried(Sentence sentence, Token token) {
        if (token instanceof BoundWord) {
            return token.start() - start <= BOUND_BEHIND_COMMA;
        }
        if (token instanceof Times) {
            boolean isAll = token.start() - start <= 2 && isEnd(sentence.at(token.end()));
            return bound != null || isAll;
        }
        if (token instanceof PeriodWord) {
            boolean adjoins = token.start() - start <= 2;
            return adjoins && carried != null && carried.word().period().season() != null;
        }
        return token instanceof PerWord || token instanceof Length && bound != null;
    }

    private static boolean isEnd(char c) {
        return c == Sentence.NONE || Sentence.isOneOf(c, ",)");
    }
}
