package io.github.dutylist.finding;

import java.util.List;

/**
 * One argument that the messages of a rule take: its name, what its value is, and whether every finding has it.
 *
 * <p>Arguments are declared on {@link Rule.Builder}; a finding can neither leave out a required one nor carry one that
 * is not declared.
 */
public final class RuleArgument {

    private final String name;
    private final ArgumentType type;
    private final boolean required;
    private final boolean list;

    RuleArgument(String name, ArgumentType type, boolean required, boolean list) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.list = list;
        if (!isName(name)) {
            throw new IllegalArgumentException("not an argument name in camelCase: " + name);
        }
        if (name.equals(MessageTemplate.POINTER)) {
            throw new IllegalArgumentException("every message may name {pointer}; it is not declared");
        }
        if (list && (type == ArgumentType.NUMBER || type == ArgumentType.FLAG)) {
            throw new IllegalArgumentException("the entries of a list are strings: " + name);
        }
    }

    /** Returns the name of this argument in templates and in data, in camel case, such as {@code nearest}. */
    public String getName() {
        return name;
    }

    /** Returns what the value is, or, for a list, what each of its entries is. */
    public ArgumentType getType() {
        return type;
    }

    /** Returns whether every finding of the rule has this argument. */
    public boolean isRequired() {
        return required;
    }

    /** Returns whether the value is a list of strings rather than a single value. */
    public boolean isList() {
        return list;
    }

    boolean accepts(Object value) {
        return list ? value instanceof List : type.accepts(value);
    }

    @Override
    public String toString() {
        return name + ": " + type.code() + (list ? " list" : "") + (required ? "" : ", optional");
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && isBetween(name.charAt(0), 'a', 'z')
                && name.chars()
                        .allMatch(c -> isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z') || isBetween(c, '0', '9'));
    }

    private static boolean isBetween(int character, char first, char last) {
        return first <= character && character <= last;
    }
}
