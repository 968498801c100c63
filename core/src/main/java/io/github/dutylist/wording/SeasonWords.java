package io.github.dutylist.wording;

import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.wording.Token.Mark;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Ready;

/** Tells whether words for seasons stand by themselves or belong to the periods near them: 每年3月至10月,各乡镇每周巡查. */
final class SeasonWords {

    private static final Words NO_DEFINITION = Words.of("为单位", "为期");
    /** How far behind a season a period stands that is counted in it. */
    static final int REACH = 6;

    private SeasonWords() {}

    /** 汛期(6月1日至9月30日)每日: the season in brackets is that of the period behind them. */
    static boolean isOpen(Sentence sentence, PeriodWord word, Mark mark) {
        return word.period().season() != null
                && word.end() == mark.start()
                && (word.reach() == Reach.PART || isOfSeason(sentence, word.start() - 1));
    }

    /** 防火期(每年11月至次年4月): when the season before the bracket is. */
    private static boolean isOfSeason(Sentence sentence, int bracket) {
        return sentence.at(bracket) == '(' && PartsOfPeriod.isInUnknownSeason(sentence, bracket);
    }

    /** 每年9月为质量月: says when a season is, not what is done. */
    static boolean isDefined(Sentence sentence, PeriodWord word) {
        boolean isSeason = word.period().season() != null || word.period().parts() > 1;
        return isSeason
                && Sentence.isOneOf(sentence.at(word.end()), "为是")
                && !sentence.hasAny(word.end(), NO_DEFINITION);
    }

    /** 每年3月至10月,各乡镇每周巡查: the season says when it is done so often, not that anything is done once in it. */
    static boolean isFilledBy(Token token) {
        return token instanceof Ready ready && ready.requirement() instanceof Continuous
                || token instanceof PeriodWord word && isShorter(word);
    }

    /** Tells whether a period is so short that it may come again and again in a season. */
    static boolean isShorter(PeriodWord word) {
        return word.reach() == Reach.ALONE
                && word.period().season() == null
                && word.period().due() == null
                && word.period().startIsKnown()
                && switch (word.period().unit()) {
                    case MONTH, TEN_DAYS, WEEK, DAY -> true;
                    default -> false;
                };
    }

    /** Tells whether a period is counted in the season right before it: 每年3月至10月每周. */
    static boolean isOf(PeriodWord season, PeriodWord word) {
        return season.period().season() != null
                && word.period().season() == null
                && word.reach() == Reach.ALONE
                && word.period().unit() != PeriodUnit.YEAR
                && word.start() - season.end() <= REACH;
    }
}
