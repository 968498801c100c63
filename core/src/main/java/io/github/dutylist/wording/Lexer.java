package io.github.dutylist.wording;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.wording.Token.Mark;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Ready;
import io.github.dutylist.wording.Token.Skipped;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into tokens, from left to right, each position read by the first family of words that knows it.
 *
 * <p>What no family knows is passed over.
 */
final class Lexer {

    private static final String MARKS = ",:()、";
    private static final Words AFTER_EVENT =
            Words.of("结束后", "结束之后", "终了后", "完成后", "完毕后", "办结后", "发生后", "发生之后", "完成之后", "期满后", "届满后");

    private static final String AFTER_EVENT_BEGINS = "结终完办发期届";

    /** The characters that a token can start with, which most characters are not. */
    private static final BitSet BEGINNINGS = beginnings();

    /** What can stand behind the digits of a number that is counted or measured: most numbers are neither (统一, 第二). */
    private static final Words BEHIND_NUMBERS = Words.of(
            "年", "半", "季", "月", "双", "旬", "周", "星", "礼", "日", "天", "号", "工", "学", "任", "届", "个", "小", "钟", "课", "分",
            "次", "回", "遍", "轮", "场", "期", "堂", "趟", "批", "班", "人", "节", "讲", "至", "到", "—", "–", "-", "~", "∼", "或",
            "、", "和", "及", "与", "×", "*", "x", "X");

    private final Sentence sentence;
    private @Nullable Token last;
    private int closedTitles;
    private int year;

    private Lexer(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Hands over the tokens of a sentence in order. */
    static void read(Sentence sentence, Consumer<Token> reader) {
        new Lexer(sentence).readAll(reader);
    }

    private void readAll(Consumer<Token> reader) {
        int position = 0;
        int floor = 0;
        while (position < sentence.length()) {
            Token token = at(position, floor);
            if (token == null) {
                position++;
                continue;
            }
            reader.accept(token);
            last = token;
            position = token.end();
            floor = token instanceof Mark ? floor : position;
        }
    }

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet();
        (MARKS + AFTER_EVENT_BEGINS + "《/一每").chars().forEach(beginnings::set);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Numeral.isDigit(c) || Numeral.isChinese(c) || Dictionary.mayStartWith(c)) {
                beginnings.set(c);
            }
        }
        return beginnings;
    }

    private @Nullable Token at(int position, int floor) {
        char c = sentence.at(position);
        if (!BEGINNINGS.get(c)) {
            return null;
        }
        if (Sentence.isOneOf(c, MARKS)) {
            return new Mark(position, position + 1, c);
        }
        if (c == '《') {
            return title(position);
        }
        Token token = onceInPeriod(position);
        if (token == null && Numeral.startsAt(sentence, position)) {
            token = number(position);
        }
        if (token == null) {
            token = Dictionary.at(sentence, position);
        }
        if (token == null && c == '每') {
            token = EveryWords.at(sentence, position);
        }
        return token != null ? token : afterEvent(position, floor);
    }

    /** The title of a document says nothing by itself. */
    private @Nullable Token title(int position) {
        int end = Math.max(position, closedTitles);
        while (end < sentence.length() && sentence.at(end) != '》') {
            end++;
        }
        closedTitles = end;
        return end == sentence.length() ? null : new Skipped(position, end + 1);
    }

    private @Nullable Token number(int position) {
        return BEHIND_NUMBERS.mayStartWith(sentence.at(Numeral.skip(sentence, position))) ? numbered(position) : null;
    }

    private @Nullable Token numbered(int position) {
        Token token = Dates.withYear(sentence, position);
        if (token instanceof Ready ready && ready.requirement() instanceof ByDate date) {
            year = date.getDate().getYear();
        }
        token = token != null ? token : TermWords.aroundTheClock(sentence, position);
        token = token != null ? token : PartsOfPeriod.partsOfYear(sentence, position);
        token = token != null ? token : Dates.withoutYear(sentence, position, year);
        token = token != null ? token : Counts.at(sentence, position);
        token = token != null ? token : BarePeriods.numbered(sentence, position);
        token = token != null ? token : Deadlines.before(sentence, position);
        token = token != null ? token : Deadlines.at(sentence, position);
        return token != null ? token : Counts.length(sentence, position);
    }

    private @Nullable Token onceInPeriod(int position) {
        return last instanceof PeriodWord period && period.end() == position ? OnceWords.at(sentence, period) : null;
    }

    private @Nullable Token afterEvent(int position, int floor) {
        if (!Sentence.isOneOf(sentence.at(position), AFTER_EVENT_BEGINS)) {
            return null;
        }
        int end = sentence.skip(position, AFTER_EVENT);
        return end == position ? null : EventWords.after(sentence, position, end, floor);
    }
}
