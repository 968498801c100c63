package io.github.dutylist.examples.cli.frequency;

import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import io.github.dutylist.wording.FrequencyWording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The standard words for a requirement, for readers to whom its own words do not say the same. */
final class StandardWords {

    private StandardWords() {}

    /** Returns the standard words for a requirement in the reader's language; empty when its quote says as much in it. */
    static Optional<String> beyondQuote(FrequencyRequirement requirement, Words words) {
        String standard = FrequencyWording.phrase(requirement, words.locale());
        String quote = requirement.getQuote().orElse("");
        boolean isChinese = words.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        boolean isSaid = quote.equals(standard) || isChinese && says(quote, standard);
        return isSaid ? Optional.empty() : Optional.of(standard);
    }

    private static boolean says(String quote, String standard) {
        return !quote.isEmpty() && standardOf(quote).equals(Optional.of(standard));
    }

    /** Returns the standard words for what a quote says by itself; empty when it says nothing, several things or hardly this one. */
    private static Optional<String> standardOf(String quote) {
        List<FrequencyPhrase> phrases = FrequencyPhrases.find(quote);
        boolean isPlain = phrases.size() == 1 && !phrases.get(0).isApproximate();
        return isPlain
                ? Optional.of(FrequencyWording.phrase(phrases.get(0).requirement(), Locale.CHINESE))
                : Optional.empty();
    }
}
