package io.github.dutylist.wording;

import java.util.List;

/**
 * Makes phrases of the tokens of a sentence.
 *
 * <p>Two readers see every token: one binds numbers to periods, the other events to deadlines.
 */
final class Composer {

    private Composer() {}

    /** Returns the phrases of a sentence in order. */
    static List<FrequencyPhrase> compose(Sentence sentence) {
        Phrases phrases = new Phrases(sentence);
        CountBinding counts = new CountBinding(sentence, phrases);
        EventBinding events = new EventBinding(sentence, phrases);
        Lexer lexer = Lexer.of(sentence);
        for (Token token = lexer.next(); token != null; token = lexer.next()) {
            counts.read(token);
            events.read(token);
        }
        counts.finish();
        return phrases.inOrder();
    }
}
