package io.github.dutylist.finding;

import io.github.dutylist.finding.MessageTemplate.Group;
import io.github.dutylist.finding.MessageTemplate.Part;
import io.github.dutylist.finding.MessageTemplate.Slot;
import io.github.dutylist.finding.MessageTemplate.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the source of a {@link MessageTemplate}, once, from left to right. */
final class MessageTemplateParser {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private final String source;
    private int position;

    MessageTemplateParser(String source) {
        this.source = source;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (position < source.length()) {
            parts.add(source.startsWith(OPEN, position) ? group() : simplePart());
        }
        return List.copyOf(parts);
    }

    private Part group() {
        position += OPEN.length();
        List<Part> parts = new ArrayList<>();
        while (!source.startsWith(CLOSE, position)) {
            if (position == source.length() || source.startsWith(OPEN, position)) {
                throw broken("a [[ without its ]]");
            }
            parts.add(simplePart());
        }
        position += CLOSE.length();
        return new Group(List.copyOf(parts));
    }

    private Part simplePart() {
        return source.charAt(position) == '{' ? slot() : words();
    }

    private Part slot() {
        int end = source.indexOf('}', position);
        if (end < 0) {
            throw broken("a { without its }");
        }
        String name = source.substring(position + 1, end);
        position = end + 1;
        return new Slot(name);
    }

    private Part words() {
        int start = position;
        while (position < source.length() && !isMarkup()) {
            position++;
        }
        if (position == start) {
            throw broken("a } or ]] that closes nothing");
        }
        return new Words(source.substring(start, position));
    }

    private boolean isMarkup() {
        char character = source.charAt(position);
        return character == '{'
                || character == '}'
                || source.startsWith(OPEN, position)
                || source.startsWith(CLOSE, position);
    }

    private IllegalArgumentException broken(String reason) {
        return new IllegalArgumentException(reason + " at index " + position + ": " + source);
    }
}
