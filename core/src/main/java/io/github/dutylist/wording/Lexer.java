package io.github.dutylist.wording;

import io.github.dutylist.wording.Token.Mark;
import io.github.dutylist.wording.Token.Skipped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into tokens, from left to right, each position read by the first family of words that knows it.
 *
 * <p>What no family knows is passed over.
 */
final class Lexer {

    private static final String MARKS = ",:()、";
    private static final String[] AFTER_EVENT = {
        "结束后", "结束之后", "终了后", "完成后", "完毕后", "办结后", "发生后", "发生之后", "完成之后", "期满后", "届满后"
    };

    private final Sentence sentence;
    private final List<Token> tokens = new ArrayList<>();
    private int closedTitles;
    private int year;

    private Lexer(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the tokens of a sentence in order. */
    static List<Token> tokens(Sentence sentence) {
        return new Lexer(sentence).all();
    }

    private List<Token> all() {
        int position = 0;
        int floor = 0;
        while (position < sentence.length()) {
            Token token = at(position, floor);
            if (token == null) {
                position++;
                continue;
            }
            tokens.add(token);
            position = token.end();
            floor = token instanceof Mark ? floor : position;
        }
        return tokens;
    }

    private @Nullable Token at(int position, int floor) {
        char c = sentence.at(position);
        if (Sentence.isOneOf(c, MARKS)) {
            return new Mark(position, position + 1, c);
        }
        if (c == '《') {
            return title(position);
        }
        Token token = Numeral.startsAt(sentence, position) ? number(position) : null;
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
        Token token = Dates.withYear(sentence, position);
        if (token instanceof Token.Ready ready
                && ready.requirement() instanceof io.github.dutylist.frequency.ByDate date) {
            year = date.getDate().getYear();
        }
        token = token != null ? token : TermWords.aroundTheClock(sentence, position);
        token = token != null ? token : Dates.withoutYear(sentence, position, year);
        token = token != null ? token : Counts.at(sentence, position);
        token = token != null ? token : BarePeriods.numbered(sentence, position);
        token = token != null ? token : Deadlines.before(sentence, position);
        token = token != null ? token : Deadlines.at(sentence, position);
        return token != null ? token : Counts.length(sentence, position);
    }

    private @Nullable Token afterEvent(int position, int floor) {
        int end = sentence.skip(position, AFTER_EVENT);
        return end == position ? null : EventWords.after(sentence, position, end, floor);
    }
}
