package io.github.dutylist.wording;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.wording.Token.Mark;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Ready;
import io.github.dutylist.wording.Token.Skipped;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into tokens, from left to right, each position read by the first family of words that knows it.
 *
 * <p>What no family knows is passed over.
 */
final class Lexer {

    private static final Words AFTER_EVENT =
            Words.of("结束后", "结束之后", "终了后", "完成后", "完毕后", "办结后", "发生后", "发生之后", "完成之后", "期满后", "届满后");

    private static final String HOURS = "小×*xX";
    private static final String SEASONS = "月季";
    private static final String TIMES = "次回遍轮场期堂届趟件篇份天批个班课人节讲户家项处条部起例只台座余多来";
    private static final String PERIODS = "年半季月双旬周星礼日天工学任届个";
    private static final Words NOTHING = Words.of("小时", "个小时", "学时", "课时", "天");
    private static final String LENGTHS = "个工小钟学课分日天周星年";

    private final Sentence sentence;
    private @Nullable Token last;
    private int position;
    private int floor;
    private int closedTitles;
    private int year;

    private Lexer(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns what reads the tokens of a sentence. */
    static Lexer of(Sentence sentence) {
        return new Lexer(sentence);
    }

    /** Names the words that tokens can begin with, other than numbers and marks. */
    static void addBeginnings(Consumer<String[]> beginnings) {
        beginnings.accept(new String[] {"《", "每", "/", "前", "各"});
        beginnings.accept(AFTER_EVENT.all().toArray(String[]::new));
        beginnings.accept(Dictionary.words());
    }

    /** Returns the next token, or null behind the last. */
    @Nullable
    Token next() {
        position = sentence.next(position, Marks.FREQUENCY | Marks.PAUSE);
        while (position < sentence.length()) {
            Token token = sentence.isMarked(position, Marks.PAUSE)
                    ? new Mark(position, position + 1, sentence.at(position))
                    : at(sentence.at(position));
            if (token != null) {
                last = token;
                position = token.end();
                floor = token instanceof Mark ? floor : position;
                return token;
            }
            position = sentence.next(position + 1, Marks.FREQUENCY | Marks.PAUSE);
        }
        return null;
    }

    private @Nullable Token at(char c) {
        if (c == '《') {
            return title();
        }
        Token token = onceInPeriod();
        if (token == null && Numeral.startsAt(sentence, position)) {
            token = number();
        }
        if (token == null) {
            token = Dictionary.at(sentence, position);
        }
        if (token == null && c == '每') {
            token = EveryWords.at(sentence, position);
        }
        if (token == null && c == '前') {
            token = BeforeEvent.at(sentence, position, floor, last);
        }
        if (token == null && c == '各') {
            token = EventRow.before(sentence, position, floor);
        }
        return token != null ? token : afterEvent();
    }

    /** The title of a document says nothing by itself. */
    private @Nullable Token title() {
        int end = Math.max(position, closedTitles);
        while (end < sentence.length() && sentence.at(end) != '》') {
            end++;
        }
        closedTitles = end;
        return end == sentence.length() ? null : new Skipped(position, end + 1);
    }

    /** What a number says shows in the letter behind it, by which most numbers are of no interest. */
    private @Nullable Token number() {
        int decimal = Fractions.decimalEnd(sentence, position);
        if (decimal != position) {
            return sentence.at(decimal) == '万' ? Counts.at(sentence, position) : length();
        }
        char behind = sentence.at(NumberRange.skip(sentence, position));
        Token token = behind == '年' ? year() : null;
        if (token == null && Sentence.isOneOf(behind, HOURS)) {
            token = TermWords.aroundTheClock(sentence, position);
        }
        if (token == null && Sentence.isOneOf(behind, SEASONS)) {
            token = PartsOfPeriod.partsOfYear(sentence, position);
            token = token != null ? token : Dates.withoutYear(sentence, position, year);
        }
        if (token == null && Sentence.isOneOf(behind, TIMES)) {
            token = Counts.at(sentence, position);
        }
        if (token == null && Sentence.isOneOf(behind, PERIODS)) {
            token = BarePeriods.numbered(sentence, position);
        }
        return token == null && Sentence.isOneOf(behind, LENGTHS) ? length() : token;
    }

    private @Nullable Token year() {
        Ready date = Dates.withYear(sentence, position);
        if (date != null && date.requirement() instanceof ByDate day) {
            year = day.getDate().getYear();
        }
        return date;
    }

    private @Nullable Token length() {
        Token token = Deadlines.before(sentence, position);
        token = token != null ? token : Deadlines.at(sentence, position);
        token = token != null ? token : Counts.length(sentence, position);
        return token != null ? token : nothing();
    }

    /** 每年累计不少于0小时: demands nothing, and not that it is done once a year. */
    private @Nullable Token nothing() {
        NumberRange number = NumberRange.at(sentence, position);
        return number != null && number.max() == 0 && sentence.hasAny(number.end(), NOTHING)
                ? new Token.Breach(position, number.end())
                : null;
    }

    private @Nullable Token onceInPeriod() {
        return last instanceof PeriodWord period && period.end() == position ? OnceWords.at(sentence, period) : null;
    }

    private @Nullable Token afterEvent() {
        int end = sentence.skip(position, AFTER_EVENT);
        return end == position ? null : EventWords.after(sentence, position, end, floor);
    }
}
