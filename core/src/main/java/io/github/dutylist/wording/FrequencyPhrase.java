package io.github.dutylist.wording;

import io.github.dutylist.frequency.FrequencyRequirement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words of a text that say how often or how soon, with their place and the requirement they state. */
public final class FrequencyPhrase {

    private final int start;
    private final int end;
    private final FrequencyRequirement requirement;
    private final String quote;
    private final boolean condition;
    private final boolean approximate;
    private final @Nullable String eventWords;

    FrequencyPhrase(
            int start,
            int end,
            String quote,
            FrequencyRequirement requirement,
            boolean condition,
            boolean approximate,
            @Nullable String eventWords) {
        this.start = start;
        this.end = end;
        this.quote = quote;
        this.requirement = requirement;
        this.condition = condition;
        this.approximate = approximate;
        this.eventWords = eventWords;
    }

    /** Returns the offset of its first character in the text, in UTF-16 units. */
    public int start() {
        return start;
    }

    /** Returns the offset behind its last character in the text, in UTF-16 units. */
    public int end() {
        return end;
    }

    /** Returns the words, exactly as they stand in the text between {@link #start()} and {@link #end()}. */
    public String quote() {
        return quote;
    }

    /** Returns the requirement that the words state; its quote is {@link #quote()}. */
    public FrequencyRequirement requirement() {
        return requirement;
    }

    /**
     * Tells whether the words stand in a negation (未每半年组织, 每年少于两次), so that they describe a breach and demand nothing
     * here.
     *
     * <p>The requirement is then the one that is breached.
     */
    public boolean isCondition() {
        return condition;
    }

    /**
     * Tells whether the requirement only comes near what the words say, so that a person should look at it.
     *
     * <p>The words leave a choice (每季度或半年, 定期或不定期), and the requirement is the weakest that is left to choose;
     * or no form says what they say (每2小时, 每五年不少于360学时, 每周五, 提前3日, 当日), and the requirement is what follows from them;
     * or they speak of a season that no calendar knows (汛期每天), or of a day before the period is over (每月28日前报送当月情况), and the
     * requirement stands without it; or of an event before which something is done (开工前), and the requirement is that of the event;
     * or they only say about how many (百余次).
     */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * Returns the words for the event that a deadline or an on-event requirement starts from (重大情况, 检查结束), or empty.
     *
     * <p>They are a part of the text near the phrase, cut at the nearest comma, and are a proposal for a person to check.
     */
    public Optional<String> eventWords() {
        return Optional.ofNullable(eventWords);
    }

    @Override
    public String toString() {
        return quote + '[' + start + ',' + end + ") " + requirement;
    }
}
