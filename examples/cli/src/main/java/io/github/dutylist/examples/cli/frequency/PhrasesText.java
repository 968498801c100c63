package io.github.dutylist.examples.cli.frequency;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyWording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Phrases for reading in a terminal: the text with its phrases underlined, then a line for each of them. */
final class PhrasesText {

    private final Writer out;
    private final Style style;
    private final Words words;

    PhrasesText(Environment environment, Words words) {
        this.out = environment.out();
        this.style = environment.terminal().outputStyle();
        this.words = words;
    }

    void write(String text, List<FrequencyPhrase> phrases) throws IOException {
        out.write(new Underlined(style).of(text, phrases));
        if (phrases.isEmpty()) {
            out.write(words.pick("未识别出频次或时限", "nothing in it says how often or how soon") + "\n");
        }
        TextPositions positions = new TextPositions(text);
        for (FrequencyPhrase phrase : phrases) {
            TextPositions.Position start = positions.of(phrase.start());
            out.write(style.faint(start.line() + ":" + start.column()) + " "
                    + style.strong(Visible.text(phrase.quote())) + words.colon() + meaning(phrase) + "\n");
        }
    }

    private String meaning(FrequencyPhrase phrase) {
        String kind = phrase.requirement().kind().label(words.locale());
        String standard = Visible.text(FrequencyWording.phrase(phrase.requirement(), words.locale()));
        StringBuilder meaning = new StringBuilder(standard).append(words.pick("（" + kind + "）", " (" + kind + ")"));
        phrase.eventWords()
                .ifPresent(event ->
                        meaning.append(words.pick("；起点：", "; starts from: ")).append(Visible.text(event)));
        if (phrase.isApproximate()) {
            meaning.append(words.pick("；与原文不尽相同，请核对", "; only near what the words say, check it"));
        }
        if (phrase.isCondition()) {
            meaning.append(words.pick("；否定，是追责情形，不是要求", "; negated: a breach of it, not a duty"));
        }
        return meaning.toString();
    }
}
