package io.github.dutylist.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a document is checked for: a code, what exactly is checked, and the words in which a finding says so.
 *
 * <p>The rules of the library are constants, grouped by family ({@link DocumentRules}, {@link RoleRules}, …) and listed
 * in {@link RuleCatalogue}.
 * A host makes its own with {@link #builder(String)}; their codes start with {@code x-}.
 * A code is never renamed and never reused.
 *
 * <p>Two rules are equal if their codes are.
 */
public final class Rule {

    private static final String HOST_PREFIX = "x-";

    private final String code;
    private final RuleFamily family;
    private final Severity severity;
    private final boolean review;
    private final String chineseStatement;
    private final String englishStatement;
    private final MessageTemplate chineseMessage;
    private final MessageTemplate englishMessage;
    private final Map<String, RuleArgument> arguments;
    private final String since;
    private final @Nullable String replacement;

    private Rule(Builder builder) {
        this.code = builder.code;
        this.family = builder.family;
        this.severity = builder.severity;
        this.review = builder.review;
        this.chineseStatement = given(builder.chineseStatement, "statement");
        this.englishStatement = given(builder.englishStatement, "statement");
        this.chineseMessage = MessageTemplate.parse(given(builder.chineseMessage, "message"), Language.CHINESE);
        this.englishMessage = MessageTemplate.parse(given(builder.englishMessage, "message"), Language.ENGLISH);
        this.arguments = byName(builder.arguments);
        this.since = builder.since;
        this.replacement = builder.replacement;
        checkMessages();
    }

    /**
     * Returns a builder of a rule that a host adds to those of the library.
     *
     * <p>Unless told otherwise the rule is of the family {@link RuleFamily#HOST}, a {@link Severity#WARNING}, and asks
     * no review.
     *
     * @param code the code of the rule: kebab-case, starting with {@code x-}
     * @throws IllegalArgumentException if the code has another form
     */
    public static Builder builder(String code) {
        if (!code.startsWith(HOST_PREFIX)) {
            throw new IllegalArgumentException("the code of a host's rule starts with x-: " + code);
        }
        return new Builder(code, RuleFamily.HOST, Severity.WARNING, "");
    }

    /** Returns a builder of a rule of the library itself. */
    static Builder builtIn(RuleFamily family, String code, Severity severity) {
        if (code.startsWith(HOST_PREFIX)) {
            throw new IllegalArgumentException("codes that start with x- are for hosts: " + code);
        }
        return new Builder(code, family, severity, "0.1.0");
    }

    /** Returns the code of this rule, in kebab-case, such as {@code missing-member}. */
    public String getCode() {
        return code;
    }

    /** Returns the family that this rule belongs to. */
    public RuleFamily getFamily() {
        return family;
    }

    /** Returns the severity that a finding of this rule has unless it is given another. */
    public Severity getSeverity() {
        return severity;
    }

    /** Returns whether a finding of this rule asks a person to decide, because a program cannot. */
    public boolean isReview() {
        return review;
    }

    /** Returns when exactly this rule fires, in Chinese for Chinese locales and in English for all others. */
    public String statement(Locale locale) {
        return Language.of(locale).pick(chineseStatement, englishStatement);
    }

    /**
     * Returns the message of this rule before its arguments are filled in, in Chinese for Chinese locales and in
     * English for all others.
     *
     * <p>{@code {name}} stands for an argument, {@code {pointer}} for the JSON Pointer of the finding, and a part in
     * {@code [[…]]} is shown only if the optional arguments in it are there.
     */
    public String messageTemplate(Locale locale) {
        return message(Language.of(locale)).toString();
    }

    /** Returns the arguments of this rule's messages, in the order of their declaration. */
    public List<RuleArgument> getArguments() {
        return List.copyOf(arguments.values());
    }

    /** Returns the version of the library that brought this rule, such as {@code 0.1.0}; empty for a host's rule. */
    public String getSince() {
        return since;
    }

    /** Returns the code of the rule that took the place of this one; empty unless this rule is retired. */
    public Optional<String> getReplacement() {
        return Optional.ofNullable(replacement);
    }

    /**
     * Returns a builder of a finding of this rule.
     *
     * @param pointer the JSON Pointer (RFC 6901) of the value found, or of where it is missing; empty for the whole
     *     document
     * @throws IllegalArgumentException if the pointer is none
     */
    public Finding.Builder at(String pointer) {
        return new Finding.Builder(this, pointer);
    }

    MessageTemplate message(Language language) {
        return language == Language.CHINESE ? chineseMessage : englishMessage;
    }

    /** Returns the declaration of an argument that is used, or throws IllegalArgumentException. */
    RuleArgument argument(String name) {
        RuleArgument argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalArgumentException(code + " takes " + arguments.values() + ", not " + name);
        }
        return argument;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && code.equals(rule.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }

    private void checkMessages() {
        chineseMessage.check(arguments.values());
        englishMessage.check(arguments.values());
        Set<String> unused = new HashSet<>(arguments.keySet());
        unused.removeAll(chineseMessage.names());
        unused.removeAll(englishMessage.names());
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("no message of " + code + " uses " + unused);
        }
    }

    private static String given(@Nullable String text, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a rule needs a " + what + " in both languages");
        }
        return text;
    }

    private static Map<String, RuleArgument> byName(List<RuleArgument> arguments) {
        Map<String, RuleArgument> byName = new LinkedHashMap<>();
        for (RuleArgument argument : arguments) {
            if (byName.put(argument.getName(), argument) != null) {
                throw new IllegalArgumentException("declared twice: " + argument.getName());
            }
        }
        return byName;
    }

    /** Builds a {@link Rule}; statement and message are needed, everything else is optional. */
    public static final class Builder {

        private final String code;
        private final List<RuleArgument> arguments = new ArrayList<>();
        private RuleFamily family;
        private Severity severity;
        private String since;
        private boolean review;
        private @Nullable String replacement;
        private @Nullable String chineseStatement;
        private @Nullable String englishStatement;
        private @Nullable String chineseMessage;
        private @Nullable String englishMessage;

        private Builder(String code, RuleFamily family, Severity severity, String since) {
            if (!isKebabCase(code)) {
                throw new IllegalArgumentException("not a code in kebab-case: " + code);
            }
            this.code = code;
            this.family = family;
            this.severity = severity;
            this.since = since;
        }

        /** Sets the family; by default {@link RuleFamily#HOST}. */
        public Builder family(RuleFamily family) {
            this.family = family;
            return this;
        }

        /** Sets the severity of a finding that is given no other; by default {@link Severity#WARNING}. */
        public Builder severity(Severity severity) {
            this.severity = severity;
            return this;
        }

        /** Says that a finding of the rule asks a person to decide; by default it does not. */
        public Builder review() {
            this.review = true;
            return this;
        }

        /** Sets when exactly the rule fires, in Chinese and in English. */
        public Builder statement(String chinese, String english) {
            this.chineseStatement = chinese;
            this.englishStatement = english;
            return this;
        }

        /**
         * Sets the message of a finding, in Chinese and in English, with places for arguments.
         *
         * <p>{@code {name}} stands for a declared argument and {@code {pointer}} for the JSON Pointer of the finding.
         * Optional arguments stand in {@code [[…]]}, a part that is shown only if all of them are there.
         */
        public Builder message(String chinese, String english) {
            this.chineseMessage = chinese;
            this.englishMessage = english;
            return this;
        }

        /**
         * Declares the next argument, one that every finding has.
         *
         * @throws IllegalArgumentException if the name is not in camel case
         */
        public Builder argument(String name, ArgumentType type) {
            return add(new RuleArgument(name, type, true, false));
        }

        /**
         * Declares the next argument, one that a finding may have.
         *
         * @throws IllegalArgumentException if the name is not in camel case
         */
        public Builder optionalArgument(String name, ArgumentType type) {
            return add(new RuleArgument(name, type, false, false));
        }

        /**
         * Declares the next argument, a list of strings that every finding has.
         *
         * @param type what each entry is, neither {@link ArgumentType#NUMBER} nor {@link ArgumentType#FLAG}
         * @throws IllegalArgumentException if the name is not in camel case, or entries of the type are not strings
         */
        public Builder listArgument(String name, ArgumentType type) {
            return add(new RuleArgument(name, type, true, true));
        }

        /**
         * Declares the next argument, a list of strings that a finding may have.
         *
         * @param type what each entry is, neither {@link ArgumentType#NUMBER} nor {@link ArgumentType#FLAG}
         * @throws IllegalArgumentException if the name is not in camel case, or entries of the type are not strings
         */
        public Builder optionalListArgument(String name, ArgumentType type) {
            return add(new RuleArgument(name, type, false, true));
        }

        /** Sets the version that brought the rule, for a catalogue to show. */
        public Builder since(String since) {
            this.since = since;
            return this;
        }

        /** Says that the rule is retired and which one took its place. */
        public Builder replacedBy(String replacement) {
            this.replacement = replacement;
            return this;
        }

        /**
         * Returns the rule.
         *
         * @throws IllegalArgumentException if statement or message is missing, a template is malformed, names an
         *     argument that is not declared or names an optional one outside {@code [[…]]}, or an argument is declared
         *     twice or used in no message
         */
        public Rule build() {
            return new Rule(this);
        }

        private Builder add(RuleArgument argument) {
            arguments.add(argument);
            return this;
        }

        private static boolean isKebabCase(String code) {
            char before = '-';
            for (int i = 0; i < code.length(); i++) {
                char character = code.charAt(i);
                boolean letter = 'a' <= character && character <= 'z';
                boolean digit = '0' <= character && character <= '9';
                if (!letter && !digit && (character != '-' || before == '-')) {
                    return false;
                }
                before = character;
            }
            return before != '-' && !Character.isDigit(code.charAt(0));
        }
    }
}
