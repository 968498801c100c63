package io.github.dutylist.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codes that one member of the format may take.
 *
 * <p>A closed list accepts only the codes it names; an open one accepts any further code of the form {@code x-…} as
 * well.
 *
 * @param <C> the type of the codes
 */
public final class CodeList<C extends Code> {

    static final String EXTENSION_PREFIX = "x-";

    private static final int MAX_LENGTH = 64;

    private final List<C> known;
    private final Map<String, C> byCode = new HashMap<>();
    private final @Nullable Function<String, C> extension;

    private CodeList(List<C> codes, @Nullable Function<String, C> extension) {
        this.known = List.copyOf(codes);
        codes.forEach(code -> byCode.put(code.code(), code));
        this.extension = extension;
    }

    /**
     * Returns the closed list of an enum's constants.
     *
     * @param <E> the enum
     * @param codes its constants, in their order
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E> & Code> CodeList<E> closed(E... codes) {
        return new CodeList<>(Arrays.asList(codes), null);
    }

    /**
     * Returns an open list.
     *
     * @param <C> the type of the codes
     * @param extension makes a host's own code from its word, which has the form {@code x-…}
     * @param codes the codes that the format names, in their order
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <C extends OpenCode> CodeList<C> open(Function<String, C> extension, C... codes) {
        return new CodeList<>(Arrays.asList(codes), extension);
    }

    /** Returns the codes that the format names, in its order. */
    public List<C> known() {
        return known;
    }

    /** Tells whether codes of the form {@code x-…} are accepted besides the known ones. */
    public boolean isOpen() {
        return extension != null;
    }

    /**
     * Returns the code with this word, or empty when the list does not accept it.
     *
     * @param code the word as it stands in a document
     */
    public Optional<C> find(String code) {
        C named = byCode.get(code);
        if (named == null && extension != null && isExtension(code)) {
            return Optional.of(extension.apply(code));
        }
        return Optional.ofNullable(named);
    }

    /**
     * Returns the code with this word.
     *
     * @param code the word as it stands in a document
     * @throws IllegalArgumentException when the list does not accept it
     */
    public C of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + code + "' is not one of " + words() + (isOpen() ? " nor of the form x-…" : "")));
    }

    private List<String> words() {
        return known.stream().map(Code::code).toList();
    }

    private static boolean isExtension(String code) {
        if (!code.startsWith(EXTENSION_PREFIX) || code.length() > MAX_LENGTH) {
            return false;
        }
        boolean wordEnded = true;
        for (int i = EXTENSION_PREFIX.length(); i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letterOrDigit && (c != '-' || wordEnded)) {
                return false;
            }
            wordEnded = !letterOrDigit;
        }
        return !wordEnded;
    }
}
