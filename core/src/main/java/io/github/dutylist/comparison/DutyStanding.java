package io.github.dutylist.comparison;

import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.text.DisplayText;
import io.github.dutylist.text.Texts;
import io.github.dutylist.value.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A duty of a superior's model list and the duty of a list that answers to it, or one that has no counterpart. */
public final class DutyStanding {

    private final Standing standing;
    private final @Nullable PlacedClause model;
    private final @Nullable PlacedClause duty;
    private final boolean matchedByText;
    private final List<Change> differences;

    DutyStanding(
            Standing standing,
            @Nullable PlacedClause model,
            @Nullable PlacedClause duty,
            boolean matchedByText,
            List<Change> differences) {
        this.standing = standing;
        this.model = model;
        this.duty = duty;
        this.matchedByText = matchedByText;
        this.differences = List.copyOf(differences);
    }

    /** Returns how the duty stands to the model. */
    public Standing getStanding() {
        return standing;
    }

    /** Returns the duty of the model list; empty if the list added one. */
    public Optional<PlacedClause> getModelDuty() {
        return Optional.ofNullable(model);
    }

    /** Returns the duty of the list; empty if it is missing. */
    public Optional<PlacedClause> getDuty() {
        return Optional.ofNullable(duty);
    }

    /** Tells whether the two were brought together by their texts and not by their identifiers, which is for review. */
    public boolean isMatchedByText() {
        return matchedByText;
    }

    /**
     * Returns in what they differ, from the model to the list: strength, frequencies, recipients, incorporations, and
     * responsibilities that no bearer has.
     */
    public List<Change> getDifferences() {
        return differences;
    }

    /** Tells whether the texts of the two differ in more than typing, so that what they are about may differ too. */
    public boolean isInOtherWords() {
        return model != null
                && duty != null
                && !Texts.folded(model.clause().getText())
                        .equals(Texts.folded(duty.clause().getText()));
    }

    /**
     * Returns this in one line, in Chinese for Chinese locales and in English for all others.
     *
     * @param locale the reader's locale
     */
    public String message(Locale locale) {
        StringBuilder message = new StringBuilder(standing.label(locale)).append(Labels.choose(locale, "：", ": "));
        appendClause(message, model == null ? duty : model);
        if (model != null && duty != null) {
            message.append(" → ");
            appendClause(message, duty);
        }
        if (matchedByText) {
            message.append(Labels.choose(locale, "（按文字对应，待确认）", " (matched by text, for review)"));
        }
        if (standing == Standing.EQUAL && !matchedByText && isInOtherWords()) {
            message.append(
                    Labels.choose(locale, "（文字不同，请核对所指是否一致）", " (in other words; see whether they mean the same)"));
        }
        if (!differences.isEmpty()) {
            message.append(differences.stream()
                    .map(change -> change.message(locale))
                    .collect(Collectors.joining(
                            Labels.choose(locale, "；", "; "),
                            Labels.choose(locale, "（", " ("),
                            Labels.choose(locale, "）", ")"))));
        }
        return message.toString();
    }

    private static void appendClause(StringBuilder message, @Nullable PlacedClause clause) {
        if (clause != null) {
            DisplayText.append(message, clause.clause().getId(), DisplayText.LIMIT);
            message.append(' ');
            DisplayText.append(message, clause.clause().getText(), DisplayText.LIMIT);
        }
    }

    /** Returns the standing and both identifiers, for a developer. */
    @Override
    public String toString() {
        return standing.code() + " " + model + " -> " + duty;
    }
}
