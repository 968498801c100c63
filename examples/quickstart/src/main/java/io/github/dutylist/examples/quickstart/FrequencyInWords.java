package io.github.dutylist.examples.quickstart;

import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import io.github.dutylist.wording.FrequencyWording;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the words of a sentence demand, said in English. */
public final class FrequencyInWords {

    private FrequencyInWords() {}

    /**
     * Prints the phrases of a sentence.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        // region README
        for (FrequencyPhrase phrase : FrequencyPhrases.find("每半年至少组织一次演练，发现隐患24小时内报告。")) {
            out.println(phrase.quote() + ": " + FrequencyWording.phrase(phrase.requirement(), Locale.ENGLISH));
        }
        // endregion
    }
}
