package io.github.dutylist.wording;

import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.Length;
import io.github.dutylist.wording.Token.OccasionWord;
import io.github.dutylist.wording.Token.PerWord;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Times;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a sentence between commas, with the words in it that wait for others. */
final class Part {

    private static final Words CONSEQUENCES = Words.of(
            "予以", "给予", "应", "由", "及时", "立即", "须", "必须", "要", "责令", "按", "视", "取消", "追究", "作为", "约谈", "通报", "一律", "不得",
            "不予", "扣");
    private static final int BOUND_BEHIND_COMMA = 8;
    private static final int FARTHEST = 80;
    private static final int BOUNDED_REACH = 24;
    private static final int NEAR = 8;
    private static final int NEXT = 2;

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

    /** 主要负责人每季度 of 主要负责人每季度、分管负责人每月至少一次: periods that the number behind a later one is meant for too. */
    final List<Waiting> sharing = new ArrayList<>(0);

    @Nullable
    FrequencyPhrase countedPhrase;

    int countedStart;

    @Nullable
    BoundWord bound;

    @Nullable
    PerWord per;

    @Nullable
    OccasionWord occasion;

    /** 3月至10月 of 每年3月至10月,场长每周巡山: in it fall the shorter periods of the parts behind. */
    @Nullable
    Season season;

    boolean paused;
    boolean limited;
    int countedEnd = -1;
    private boolean countedBefore;

    Part(int start, @Nullable Part enclosing) {
        this.start = start;
        this.enclosing = enclosing;
    }

    /** Returns the part behind a comma: a bound that begins it may belong to the period that is still waiting. */
    Part next(Sentence sentence, int position) {
        Part next = new Part(position, enclosing);
        next.carried = isLimited() ? null : open;
        next.counted = countedBefore ? null : counted;
        next.countedBefore = counted != null;
        Waiting topic = next.carried;
        boolean isTopic = topic != null && isTopic(sentence, topic.word().end(), position - 1);
        next.season = isTopic && topic != null ? longSeason(sentence, topic.word()) : season;
        return next;
    }

    /** 每年5月至9月主汛期, and (每年5月至9月), too. */
    private static boolean isTopic(Sentence sentence, int end, int comma) {
        return end == comma
                || end == comma - 1 && sentence.at(end) == ')'
                || comma - end <= NEAR && PartsOfPeriod.isInUnknownSeason(sentence, comma);
    }

    /** Tells whether what is carried over the comma is the season that the sentence speaks of. */
    boolean carriesTopic() {
        return season != null
                && carried != null
                && season.equals(carried.word().period().season());
    }

    /** A new period: what was counted before it has nothing to do with the numbers behind it. */
    void forgetCounted() {
        counted = null;
        countedBefore = false;
    }

    /** Returns the season of several months that a word names, not one up to a last day, or null. */
    private static @Nullable Season longSeason(Sentence sentence, PeriodWord word) {
        Season season = word.period().season();
        boolean isLong = season != null
                && season.getStart().getMonth() != season.getEnd().getMonth();
        return isLong && !CalendarDays.isBehindBefore(sentence, word.end()) ? season : null;
    }

    /** 每月报送,迟报超过3次的予以通报: tells whether a number that ends behind the comma says in which case something follows. */
    boolean startsCase(Sentence sentence, int numberEnd) {
        return endsCase(sentence, numberEnd) && open == null && near == null;
    }

    /** Tells whether the words for a case end in a 的 at a position, before what follows from it. */
    static boolean endsCase(Sentence sentence, int position) {
        return sentence.at(position) == '的'
                && (sentence.at(position + 1) == ',' || sentence.hasAny(position + 1, CONSEQUENCES));
    }

    /** Tells whether what stands behind the period sets it a maximum, so that it demands nothing: 每日不超过8小时. */
    boolean isLimited() {
        return limited || bound != null && bound.limit() == Limit.AT_MOST;
    }

    /** Returns the period of a word such as 半年 that a number stands near to, and that waits no longer, or null. */
    @Nullable
    Waiting takeNear(int from) {
        Waiting taken = near;
        if (taken == null || from - taken.word().end() > (open == null ? NEAR : NEXT)) {
            return null;
        }
        near = null;
        return taken;
    }

    /** Returns the nearest period that fits a number, and that waits no longer, or null. */
    @Nullable
    Waiting take(int from, int position, @Nullable Limit limit) {
        Waiting taken = open;
        if (taken != null && fits(taken, from, position, limit)) {
            open = null;
            return taken;
        }
        taken = carried;
        if (taken != null && fits(taken, from, position, limit)) {
            carried = null;
            return taken;
        }
        return enclosing == null || limit == null ? null : enclosing.take(from, position, limit);
    }

    private static boolean fits(Waiting waiting, int from, int position, @Nullable Limit limit) {
        int end = waiting.word().end();
        boolean isBounded = limit != null || waiting.limit() != null || from - end <= 1;
        return position - end <= FARTHEST
                && (waiting.word().reach() != Reach.BOUNDED || isBounded && from - end <= BOUNDED_REACH);
    }

    /** Tells whether the period carried over a comma goes on waiting after a token. */
    boolean keepsCarried(Sentence sentence, Token token) {
        if (token instanceof BoundWord) {
            return token.start() - start <= BOUND_BEHIND_COMMA;
        }
        if (token instanceof Times) {
            boolean isAll = token.start() - start <= 2 && isEnd(sentence.at(token.end()));
            boolean isEach = carried != null && carried.word().period().parts() > 1 && sentence.at(start) == '各';
            return bound != null || isAll || isEach;
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
