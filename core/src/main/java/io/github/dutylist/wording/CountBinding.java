package io.github.dutylist.wording;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.wording.Part.Waiting;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.Length;
import io.github.dutylist.wording.Token.Mark;
import io.github.dutylist.wording.Token.OccasionWord;
import io.github.dutylist.wording.Token.PerWord;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Rate;
import io.github.dutylist.wording.Token.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds numbers and lengths of time to the periods they are counted in.
 *
 * <p>A number binds back to the nearest period of its part of the sentence; with a bound before it also to that of the part before
 * (每年组织演练,不少于两次).
 * A period that no number follows is once each, where its word allows.
 */
final class CountBinding {

    private static final Words JOINTS = Words.of("、", "和", "及", "并");
    private static final Words RULES = Words.of("规定", "要求", "标准", "最低");
    private static final int BOUND_REACH = 24;
    private static final int CASE_REACH = 6;
    private static final int MOST_SHARING = 3;
    private static final int PER_REACH = 12;

    private final Sentence sentence;
    private final Phrases phrases;
    private final Lengths lengths;
    private final CountedPhrases counted;
    private Part part = new Part(0, null);
    private @Nullable Waiting topic;

    CountBinding(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.lengths = new Lengths(sentence, phrases);
        this.counted = new CountedPhrases(sentence, phrases);
    }

    void read(Token token) {
        if (part.carried != null && !part.keepsCarried(sentence, token)) {
            settleCarried();
        }
        topic = SeasonWords.isFilledBy(token) ? null : topic;
        if (token instanceof PeriodWord word) {
            period(word);
        } else if (token instanceof Times times) {
            times(times);
        } else if (token instanceof Rate rate) {
            rate(rate);
        } else if (token instanceof Length length) {
            lengths.bind(length, part);
        } else if (token instanceof BoundWord bound) {
            bound(bound);
        } else if (token instanceof PerWord per) {
            part.per = per;
        } else if (token instanceof OccasionWord occasion) {
            part.occasion = occasion;
        } else if (token instanceof Token.Breach) {
            part.open = null;
        } else if (token instanceof Mark mark) {
            mark(mark);
        }
    }

    /** 每月巡河少于规定次数的: what falls short of a number that stands elsewhere. */
    private void bound(BoundWord bound) {
        Waiting open = part.open;
        if (open != null && isOfCase(bound)) {
            part.open = null;
            return;
        }
        boolean isBelowRule = bound.limit() == Limit.BELOW && sentence.hasAny(bound.end(), RULES);
        FrequencyRequirement once = isBelowRule && open != null && open.word().reach() == Reach.ALONE
                ? Requirements.implied(open.word().period(), open.per())
                : null;
        if (once != null && open != null) {
            phrases.add(
                    open.word().start(),
                    open.word().end(),
                    once,
                    true,
                    open.word().approximate(),
                    null);
            part.open = null;
        } else {
            part.bound = bound;
        }
    }

    /** The season that a sentence speaks of may be filled by what stands in any part behind it. */
    private void settleCarried() {
        if (part.carriesTopic()) {
            topic = part.carried;
        } else {
            settle(part.carried);
        }
        part.carried = null;
    }

    /** 每月费用超过3000元的须报审: says in which case something follows, by what nobody counts here. */
    private boolean isOfCase(BoundWord bound) {
        boolean isOver = bound.limit() == Limit.OVER || bound.limit() == Limit.BELOW;
        NumberRange number = isOver ? NumberRange.at(sentence, bound.end()) : null;
        if (number == null
                || Counts.at(sentence, bound.end()) != null
                || Counts.length(sentence, bound.end()) != null) {
            return false;
        }
        int end = number.end();
        while (end < number.end() + CASE_REACH && sentence.at(end) != '的') {
            end++;
        }
        return Part.endsCase(sentence, end);
    }

    /** Makes phrases of the periods that are still waiting at the end of the sentence. */
    void finish() {
        settle(topic);
        close(part);
        if (part.enclosing != null) {
            close(part.enclosing);
        }
    }

    private void mark(Mark mark) {
        Part enclosing = part.enclosing;
        if (mark.character() == '、') {
            part.paused = true;
            part.near = null;
        } else if (mark.character() == '(' && enclosing == null) {
            part = new Part(mark.end(), part);
        } else if (mark.character() == ')' && enclosing != null) {
            Waiting season = part.open;
            if (enclosing.open == null && season != null && SeasonWords.isOpen(sentence, season.word(), mark)) {
                enclosing.open = new Waiting(season.word().reaching(Reach.PART), season.limit(), season.per());
            } else {
                close(part);
            }
            part = enclosing;
        } else {
            settleCarried();
            settleSharing();
            OccasionWord occasion = part.occasion;
            boolean isNamed = occasion != null
                    && mark.start() - occasion.end() <= BOUND_REACH
                    && Sentence.isOneOf(sentence.at(mark.start() - 1), "前后时");
            part = part.next(sentence, mark.end());
            part.occasion = isNamed ? occasion : null;
        }
    }

    private void close(Part closed) {
        settleSharing();
        settle(closed.carried);
        settle(closed.isLimited() ? null : closed.open);
    }

    /** A period without a number. */
    private void settle(@Nullable Waiting waiting) {
        if (waiting != null
                && waiting.word().reach() == Reach.ALONE
                && !SeasonWords.isDefined(sentence, waiting.word())) {
            PeriodWord word = inRow(waiting.word());
            List<PeriodWord> parts = NamedParts.of(sentence, word);
            (parts.isEmpty() ? List.of(word) : parts).forEach(each -> counted.once(each, waiting.per()));
        }
    }

    /** 每年汛前、汛后: once at each of them. */
    private PeriodWord inRow(PeriodWord word) {
        int end = word.period().parts() == 1 && word.period().season() == null
                ? PartsOfPeriod.skipPoints(sentence, word.end())
                : word.end();
        if (end == word.end()) {
            return word;
        }
        Period period = word.period().parts(PartsOfPeriod.points(sentence, word.end(), end));
        return new PeriodWord(word.start(), end, period, word.reach(), word.approximate());
    }

    private void period(PeriodWord found) {
        PeriodWord word = part.open == null ? found : DeadlineRow.after(sentence, part.open.word(), found);
        boolean isBehindOccasion = part.occasion != null && part.occasion.end() <= part.start;
        part.occasion = isBehindOccasion ? null : part.occasion;
        Waiting waiting = prefixed(word);
        if (word.reach() == Reach.NEAR) {
            part.near = waiting;
            return;
        }
        part.near = null;
        Waiting before = part.open != null ? part.open : part.carried;
        boolean isShared = isShared(part.open, word);
        boolean isInside = part.open != null && part.open.word().reach() == Reach.ALONE && !part.paused;
        if (before != null && SeasonWords.isOf(before.word(), word)) {
            PeriodWord merged = waiting.word()
                    .with(word.period().during(before.word().period().season()))
                    .from(before.word().start());
            boolean approximate = word.approximate() || !word.period().startIsKnown();
            merged = new PeriodWord(merged.start(), merged.end(), merged.period(), merged.reach(), approximate);
            waiting = new Waiting(merged, waiting.limit(), waiting.per() == null ? before.per() : waiting.per());
        } else if (before != null && isYearAround(before.word(), waiting.word(), word)) {
            waiting = new Waiting(waiting.word().from(before.word().start()), waiting.limit(), waiting.per());
        } else if (before == null && part.season != null && SeasonWords.isShorter(word)) {
            waiting =
                    new Waiting(waiting.word().with(word.period().during(part.season)), waiting.limit(), waiting.per());
        } else if (isInside && word.reach() != Reach.ALONE) {
            return;
        } else if (isShared) {
            settle(part.carried);
            part.sharing.add(before);
        } else {
            settleSharing();
            settle(part.carried);
            settle(part.isLimited() ? null : part.open);
        }
        part.carried = null;
        part.open = waiting;
        part.forgetCounted();
        part.limited = false;
    }

    /** 主要负责人每季度、分管负责人每月: both wait for the number that follows. */
    private boolean isShared(@Nullable Waiting before, PeriodWord word) {
        return before != null
                && before.word().reach() == Reach.ALONE
                && word.reach() == Reach.ALONE
                && (before.limit() == null || CountedPhrases.isOfHours(sentence, before.word()))
                && part.sharing.size() < MOST_SHARING
                && Sentence.isOneOf(sentence.at(before.word().end()), "、和及与");
    }

    /** 每年汛期内每天: no other period than 每天, in a season that no calendar knows. */
    private boolean isYearAround(PeriodWord year, PeriodWord whole, PeriodWord word) {
        return year.period().equals(Period.YEAR)
                && word.reach() == Reach.ALONE
                && word.start() - year.end() <= SeasonWords.REACH
                && PartsOfPeriod.isInUnknownSeason(sentence, whole.start());
    }

    private void settleSharing() {
        if (!part.sharing.isEmpty()) {
            part.sharing.forEach(this::settle);
            part.sharing.clear();
        }
    }

    /** Takes 至少 and 每人 in front of a period into its phrase. */
    private Waiting prefixed(PeriodWord word) {
        PeriodWord whole = word;
        Limit limit = null;
        if (part.bound != null && word.start() - part.bound.end() <= 1) {
            limit = part.bound.limit();
            whole = whole.from(part.bound.start());
            part.bound = null;
        }
        boolean isInSeason = PartsOfPeriod.isInUnknownSeason(sentence, whole.start())
                || PartsOfPeriod.isBeforeUnknownSeason(sentence, word)
                || PartsOfPeriod.isInUnknownSeason(sentence, part.start - 1)
                || PartsOfPeriod.isInSeasonOf(sentence, part.start, whole.start());
        if (isInSeason && word.period().season() == null) {
            whole = whole.approximately();
        }
        if (limit == null && CountedPhrases.isOfHours(sentence, word)) {
            limit = Limit.AT_LEAST;
        }
        Per per = null;
        if (part.per != null && whole.start() - part.per.end() <= PER_REACH) {
            per = part.per.per();
            whole = whole.from(part.per.start());
            part.per = null;
        }
        return new Waiting(whole, limit, per);
    }

    private void times(Times times) {
        BoundWord bound = takeBound(times.start());
        int from = bound == null ? times.start() : bound.start();
        Limit limit = bound == null ? times.limit() : bound.limit();
        if (times.ofThings() && limit != Limit.AT_LEAST && limit != Limit.OVER && limit != Limit.BELOW) {
            return;
        }
        if (part.occasion != null) {
            onOccasion(part.occasion, times, from, limit);
            return;
        }
        if (part.startsCase(sentence, times.end())) {
            return;
        }
        Waiting target = target(from, times.start(), limit);
        if (target != null && target.word().reach() == Reach.BOUNDED && limit == null && endsCondition(times.end())) {
            return;
        }
        if (target != null && isMoreThanDays(times, target.word().period())) {
            this.counted.once(target.word().approximately(), target.per());
            return;
        }
        if (target != null) {
            this.counted.add(part, target, times, limit, target.word().start());
            return;
        }
        Waiting counted = part.counted;
        if (counted != null && !times.ofThings() && (limit != null || sharesPeriod(from))) {
            this.counted.add(part, counted, times, limit, from);
        }
    }

    /** 每周抽查不少于200户: more things than there are days for occasions of their own, so that several are dealt with at once. */
    private static boolean isMoreThanDays(Times times, Period period) {
        return times.ofThings()
                && times.min()
                        > switch (period.unit()) {
                            case DAY -> 24;
                            case WEEK -> 7;
                            case TEN_DAYS -> 10;
                            case MONTH -> 30;
                            case QUARTER -> 90;
                            case HALF_YEAR -> 180;
                            default -> 365;
                        };
    }

    /** 每次会议前至少开展1次调研: of the occasion, when the words say which. */
    private void onOccasion(OccasionWord occasion, Times times, int from, @Nullable Limit limit) {
        int point = occasion.end() + 1;
        while (point < from && point < occasion.end() + BOUND_REACH && !Sentence.isOneOf(sentence.at(point), "前后时")) {
            point++;
        }
        boolean isNamed = point < from && Sentence.isOneOf(sentence.at(point), "前后时");
        if (isNamed && (limit == Limit.AT_LEAST || limit == Limit.OVER) && times.min() > 0) {
            int min = limit == Limit.OVER ? times.min() + 1 : times.min();
            String words = sentence.words(occasion.end(), point);
            phrases.add(
                    occasion.start(), times.end(), OnEvent.builder().min(min).build(), false, false, words);
        }
    }

    /** 年度内两次考核排名末位的: what has happened, not what is to be done. */
    private boolean endsCondition(int position) {
        for (int i = position; i < position + BOUND_REACH; i++) {
            char c = sentence.at(i);
            if (c == Sentence.NONE || c == ',') {
                return sentence.at(i - 1) == '的';
            }
        }
        return false;
    }

    private void rate(Rate rate) {
        BoundWord bound = takeBound(rate.start());
        Limit limit = bound == null ? rate.times().limit() : bound.limit();
        int from = bound == null ? rate.start() : bound.start();
        FrequencyRequirement requirement = Requirements.count(
                rate.period(), rate.times().min(), rate.times().max(), limit, part.per == null ? null : part.per.per());
        if (requirement != null) {
            phrases.add(from, rate.end(), requirement, limit == Limit.BELOW, false, null);
        }
    }

    /** 每年组织2次演练、3次检查: a number without a bound shares the period of the one before. */
    private boolean sharesPeriod(int from) {
        int before = part.countedEnd;
        return before >= part.start && from - before <= BOUND_REACH && sentence.containsAny(before, from, JOINTS);
    }

    private @Nullable BoundWord takeBound(int position) {
        BoundWord bound = part.bound;
        part.bound = null;
        boolean isNear = bound != null
                && position - bound.end()
                        <= (bound.limit() == Limit.OVER || bound.limit() == Limit.BELOW ? 1 : BOUND_REACH);
        return isNear ? bound : null;
    }

    /** Returns the period that a number belongs to and that waits no longer, or null. */
    private @Nullable Waiting target(int from, int position, @Nullable Limit limit) {
        Waiting near = part.takeNear(from);
        if (near == null) {
            return part.take(from, position, limit);
        }
        settle(part.open);
        part.open = null;
        return near;
    }
}
