package io.github.dutylist.finding;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found in a document: which rule, how severe, where, and the facts, as data.
 *
 * <p>A finding is made from its rule, which checks that every required argument is given and none that is not declared:
 *
 * <pre>{@code
 * Finding finding = DocumentRules.MISSING_MEMBER.at("/roles/2/title")
 *         .with("member", "title")
 *         .with("type", Phrase.LINE)
 *         .build();
 * }</pre>
 *
 * <p>Findings have a total order: those without a {@link Place} first, then by place, pointer (segment by segment,
 * array indexes by their number), code, severity, arguments and waiver.
 * Findings that compare as equal are equal.
 */
public final class Finding implements Comparable<Finding> {

    private final Rule rule;
    private final Severity severity;
    private final String pointer;
    private final @Nullable Place place;
    private final Map<String, Object> arguments;
    private final @Nullable AppliedWaiver waiver;

    private Finding(
            Rule rule,
            Severity severity,
            String pointer,
            @Nullable Place place,
            Map<String, Object> arguments,
            @Nullable AppliedWaiver waiver) {
        if (!PointerOrder.isPointer(pointer)) {
            throw new IllegalArgumentException("not a JSON Pointer: " + pointer);
        }
        this.rule = rule;
        this.severity = severity;
        this.pointer = pointer;
        this.place = place;
        this.arguments = arguments;
        this.waiver = waiver;
    }

    /**
     * Returns a finding without arguments or place.
     *
     * @param rule a rule that requires no argument
     * @param pointer the JSON Pointer of the value found, or of where it is missing; empty for the whole document
     * @throws IllegalArgumentException if the pointer is none, or the rule requires an argument
     */
    public static Finding of(Rule rule, String pointer) {
        return rule.at(pointer).build();
    }

    /** Returns the rule that made this finding. */
    public Rule getRule() {
        return rule;
    }

    /** Returns the code of the rule. */
    public String getCode() {
        return rule.getCode();
    }

    /** Returns the severity: the rule's, unless this finding was given another. */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * Returns the JSON Pointer (RFC 6901) of the value found, or of where it is missing; empty for the whole document.
     */
    public String getPointer() {
        return pointer;
    }

    /** Returns where in the text the finding is; empty if there is no text or nobody looked. */
    public Optional<Place> getPlace() {
        return Optional.ofNullable(place);
    }

    /**
     * Returns the arguments in the order of their declaration, unmodifiable.
     *
     * <p>A value is a {@code String}, a {@code Long}, a {@code Boolean} or an unmodifiable {@code List<String>}.
     */
    public Map<String, Object> getArguments() {
        return arguments;
    }

    /** Returns the waiver under which it does not count; empty if it does. */
    public Optional<AppliedWaiver> getWaiver() {
        return Optional.ofNullable(waiver);
    }

    /**
     * Returns the message in Chinese for Chinese locales and in English for all others.
     *
     * <p>It is one line of plain text.
     * Long values are shortened and characters that cannot be seen are spelt out; {@link #getArguments()} has them
     * whole.
     */
    public String message(Locale locale) {
        return rule.message(Language.of(locale)).render(this);
    }

    /** Returns this finding at the given place. */
    public Finding withPlace(Place newPlace) {
        return new Finding(rule, severity, pointer, newPlace, arguments, waiver);
    }

    /** Returns this finding with the given severity. */
    public Finding withSeverity(Severity newSeverity) {
        return new Finding(rule, newSeverity, pointer, place, arguments, waiver);
    }

    /**
     * Returns this finding at the given JSON Pointer.
     *
     * @throws IllegalArgumentException if the pointer is none
     */
    public Finding withPointer(String newPointer) {
        return new Finding(rule, severity, newPointer, place, arguments, waiver);
    }

    /** Returns this finding under a waiver, so that it no longer decides the verdict of a report. */
    public Finding withWaiver(AppliedWaiver newWaiver) {
        return new Finding(rule, severity, pointer, place, arguments, newWaiver);
    }

    @Nullable
    Place placeOrNull() {
        return place;
    }

    @Override
    public int compareTo(Finding other) {
        return FindingOrder.INSTANCE.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && rule.equals(finding.rule)
                && severity == finding.severity
                && pointer.equals(finding.pointer)
                && Objects.equals(place, finding.place)
                && arguments.equals(finding.arguments)
                && Objects.equals(waiver, finding.waiver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity.code(), pointer, place, arguments);
    }

    /** Returns severity, code, where, and the arguments, for a developer. */
    @Override
    public String toString() {
        String where = place == null ? "" : " (" + place + ")";
        return severity.code() + " " + getCode() + " at \"" + pointer + "\"" + where + " " + arguments;
    }

    /** Builds a {@link Finding}; made by {@link Rule#at(String)}. */
    public static final class Builder {

        private static final int TEXT_LIMIT = 16_384;
        private static final int LIST_LIMIT = 256;

        private final Rule rule;
        private final String pointer;
        private final Map<String, Object> given = new HashMap<>();
        private Severity severity;
        private @Nullable Place place;

        Builder(Rule rule, String pointer) {
            this.rule = rule;
            this.pointer = pointer;
            this.severity = rule.getSeverity();
        }

        /**
         * Sets an argument; of a text longer than 16,384 UTF-16 units only the start is kept, followed by an ellipsis.
         *
         * @throws IllegalArgumentException if the rule declares no such argument, or not as a string
         */
        public Builder with(String name, String value) {
            return put(name, cut(value));
        }

        /**
         * Sets an optional argument if there is a value.
         *
         * @throws IllegalArgumentException if the rule declares no such argument, or not as a string
         */
        public Builder with(String name, Optional<String> value) {
            value.ifPresent(text -> with(name, text));
            return this;
        }

        /**
         * Sets an argument to the code of a phrase.
         *
         * @throws IllegalArgumentException if the rule declares no such argument, or not as a string
         */
        public Builder with(String name, Phrase value) {
            return put(name, value.code());
        }

        /**
         * Sets an argument to something that programs know by a code and people by words, if there is a value.
         *
         * @throws IllegalArgumentException if the rule declares no such argument, or not as labelled
         */
        public Builder withLabelled(String name, Optional<Labelled> value) {
            value.ifPresent(it -> put(name, new Labelled(cut(it.code()), cut(it.chinese()), cut(it.english()))));
            return this;
        }

        /**
         * Sets a number.
         *
         * @throws IllegalArgumentException if the rule declares no such argument, or not as a number
         */
        public Builder with(String name, long value) {
            return put(name, value);
        }

        /**
         * Sets a flag.
         *
         * @throws IllegalArgumentException if the rule declares no such argument, or not as a flag
         */
        public Builder with(String name, boolean value) {
            return put(name, value);
        }

        /**
         * Sets a list of strings; of more than 256 only the first are kept.
         *
         * @throws IllegalArgumentException if the rule declares no such argument, or not as a list
         */
        public Builder with(String name, List<String> value) {
            return put(name, value.stream().limit(LIST_LIMIT).map(Builder::cut).toList());
        }

        /** Sets where in the text the finding is. */
        public Builder place(Place newPlace) {
            this.place = newPlace;
            return this;
        }

        /** Sets the severity; by default that of the rule. */
        public Builder severity(Severity newSeverity) {
            this.severity = newSeverity;
            return this;
        }

        /**
         * Returns the finding.
         *
         * @throws IllegalArgumentException if the pointer is none or a required argument is missing
         */
        public Finding build() {
            Map<String, Object> arguments = new LinkedHashMap<>();
            for (RuleArgument argument : rule.getArguments()) {
                Object value = given.get(argument.getName());
                if (value != null) {
                    arguments.put(argument.getName(), value);
                } else if (argument.isRequired()) {
                    throw new IllegalArgumentException(rule + " needs the argument " + argument.getName());
                }
            }
            return new Finding(rule, severity, pointer, place, Collections.unmodifiableMap(arguments), null);
        }

        private Builder put(String name, Object value) {
            RuleArgument argument = rule.argument(name);
            if (!argument.accepts(value)) {
                throw new IllegalArgumentException(rule + " takes " + argument + ", not "
                        + value.getClass().getSimpleName());
            }
            given.put(name, value);
            return this;
        }

        private static String cut(String text) {
            if (text.length() <= TEXT_LIMIT) {
                return text;
            }
            boolean splitsPair = Character.isHighSurrogate(text.charAt(TEXT_LIMIT - 1));
            return text.substring(0, splitsPair ? TEXT_LIMIT - 1 : TEXT_LIMIT) + '…';
        }
    }
}
