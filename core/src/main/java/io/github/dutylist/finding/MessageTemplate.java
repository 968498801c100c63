package io.github.dutylist.finding;

import io.github.dutylist.text.DisplayText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message with places for arguments.
 *
 * <p>{@code {name}} stands for an argument, {@code {pointer}} for where the finding is, and a part in double square
 * brackets is shown only if every optional argument it names is there: {@code [[，是否应为“{nearest}”？]]}.
 * Values are only ever inserted: braces and brackets in them mean nothing.
 */
final class MessageTemplate {

    /** The name that every template may use without declaring it. */
    static final String POINTER = "pointer";

    private static final int POINTER_LIMIT = 120;
    private static final int LIST_LIMIT = 24;

    private final String source;
    private final Language language;
    private final List<Part> parts;

    private MessageTemplate(String source, Language language, List<Part> parts) {
        this.source = source;
        this.language = language;
        this.parts = parts;
    }

    /** Reads a template, or throws IllegalArgumentException if its braces or brackets do not match. */
    static MessageTemplate parse(String source, Language language) {
        return new MessageTemplate(source, language, new MessageTemplateParser(source).parts());
    }

    /** Returns the names of all declared arguments that this template uses. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> names.addAll(part.names()));
        names.remove(POINTER);
        return names;
    }

    /** Throws IllegalArgumentException if this template uses an argument otherwise than it is declared. */
    void check(Collection<RuleArgument> declared) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> optional = new LinkedHashSet<>();
        for (RuleArgument argument : declared) {
            all.add(argument.getName());
            if (!argument.isRequired()) {
                optional.add(argument.getName());
            }
        }
        for (String name : names()) {
            if (!all.contains(name)) {
                throw new IllegalArgumentException("argument {" + name + "} is not declared: " + source);
            }
        }
        for (Part part : parts) {
            if (part.isOptional() != part.names().stream().anyMatch(optional::contains)) {
                throw new IllegalArgumentException(
                        "[[…]] must enclose optional arguments and nothing else: " + part.names() + " in " + source);
            }
        }
    }

    String render(Finding finding) {
        StringBuilder message = new StringBuilder();
        for (Part part : parts) {
            if (part.isShown(finding)) {
                part.append(message, finding, language);
            }
        }
        return message.toString();
    }

    @Override
    public String toString() {
        return source;
    }

    /** A piece of a template. */
    sealed interface Part {

        List<String> names();

        void append(StringBuilder message, Finding finding, Language language);

        default boolean isOptional() {
            return false;
        }

        default boolean isShown(Finding finding) {
            return true;
        }
    }

    /** Words that every message has. */
    record Words(String text) implements Part {

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public void append(StringBuilder message, Finding finding, Language language) {
            message.append(text);
        }
    }

    /** The place of an argument's value. */
    record Slot(String name) implements Part {

        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public void append(StringBuilder message, Finding finding, Language language) {
            if (name.equals(POINTER)) {
                appendPointer(message, finding.getPointer(), language);
                return;
            }
            Object value = finding.getArguments().get(name);
            if (value instanceof List<?> list) {
                appendList(message, list, language);
            } else if (value instanceof Labelled labelled) {
                DisplayText.append(message, labelled.label(language.locale()), DisplayText.LIMIT);
            } else if (value instanceof Boolean flag) {
                message.append(flag ? language.pick("是", "yes") : language.pick("否", "no"));
            } else if (value instanceof String text) {
                appendText(message, text, finding.getRule().argument(name).getType(), language);
            } else {
                message.append(value);
            }
        }
    }

    /** A part of a sentence that needs arguments which not every finding has. */
    record Group(List<Part> parts) implements Part {

        @Override
        public List<String> names() {
            List<String> names = new ArrayList<>();
            parts.forEach(part -> names.addAll(part.names()));
            return names;
        }

        @Override
        public void append(StringBuilder message, Finding finding, Language language) {
            parts.forEach(part -> part.append(message, finding, language));
        }

        @Override
        public boolean isOptional() {
            return true;
        }

        @Override
        public boolean isShown(Finding finding) {
            return names().stream()
                    .allMatch(name ->
                            name.equals(POINTER) || finding.getArguments().containsKey(name));
        }
    }

    private static void appendPointer(StringBuilder message, String pointer, Language language) {
        if (pointer.isEmpty()) {
            message.append(language.pick("文档根", "the document root"));
        } else {
            DisplayText.append(message, pointer, POINTER_LIMIT);
        }
    }

    private static void appendText(StringBuilder message, String text, ArgumentType type, Language language) {
        Optional<Phrase> phrase = type == ArgumentType.PHRASE ? Phrase.find(text) : Optional.empty();
        if (phrase.isPresent()) {
            message.append(phrase.get().label(language.locale()));
        } else {
            DisplayText.append(message, text, type == ArgumentType.POINTER ? POINTER_LIMIT : DisplayText.LIMIT);
        }
    }

    private static void appendList(StringBuilder message, List<?> list, Language language) {
        Iterator<?> entries = list.iterator();
        for (int shown = 0; entries.hasNext() && shown < LIST_LIMIT; shown++) {
            if (shown > 0) {
                message.append(language.pick("、", ", "));
            }
            DisplayText.append(message, String.valueOf(entries.next()), DisplayText.LIMIT);
        }
        if (entries.hasNext()) {
            message.append('…');
        }
    }
}
