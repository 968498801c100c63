package io.github.dutylist.io.encoding;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ImportRules;
import io.github.dutylist.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text decoded from bytes, with what was found on the way. */
public final class Decoded {

    private static final String GB18030 = "GB18030";

    private static final String UTF_16 = "utf-16";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final @Nullable CharBuffer characters;
    private final List<Finding> findings;

    private Decoded(@Nullable CharBuffer characters, List<Finding> findings) {
        this.characters = characters;
        this.findings = findings;
    }

    /**
     * Decodes UTF-8 strictly.
     *
     * <p>A byte order mark is skipped and reported; bytes that are not UTF-8 give no text but a finding, which names GB18030
     * or UTF-16 when they look like that.
     *
     * @param bytes the bytes
     */
    public static Decoded utf8(byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            return new Decoded(null, List.of(notUtf8(0, Place.of(1, 1), UTF_16)));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (strict(StandardCharsets.UTF_8).decode(in, out, true).isError()) {
            int valid = in.position();
            return new Decoded(
                    null,
                    List.of(notUtf8(
                            valid,
                            placeAfter(bytes, valid, StandardCharsets.UTF_8),
                            looksLikeGb18030(bytes) ? "gb18030" : null)));
        }
        return of(out.flip());
    }

    /**
     * Decodes UTF-8 strictly, or GB18030 when the bytes are no UTF-8 and look so, which a finding then says.
     *
     * @param bytes the bytes
     */
    public static Decoded utf8OrGb18030(byte[] bytes) {
        Decoded utf8 = utf8(bytes);
        if (utf8.characters().isPresent() || looksLikeUtf16(bytes) || !looksLikeGb18030(bytes)) {
            return utf8;
        }
        Finding assumed = ImportRules.ASSUMED_ENCODING
                .at("")
                .with("encoding", "gb18030")
                .place(Place.of(1, 1))
                .build();
        return new Decoded(withoutMark(bytes, Charset.forName(GB18030)), List.of(assumed));
    }

    /**
     * Decodes bytes strictly in an encoding; a byte order mark is skipped, and reported in UTF-8.
     *
     * @param bytes the bytes
     * @param charset the encoding
     */
    public static Decoded in(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8(bytes);
        }
        int valid = validPrefix(bytes, charset);
        if (valid == bytes.length) {
            return new Decoded(withoutMark(bytes, charset), List.of());
        }
        Finding undecodable = ImportRules.UNDECODABLE_TEXT
                .at("")
                .with("encoding", charset.name().toLowerCase(Locale.ROOT))
                .with("offset", (long) valid)
                .place(placeAfter(bytes, valid, charset))
                .build();
        return new Decoded(null, List.of(undecodable));
    }

    /**
     * Takes a text that is decoded already; a byte order mark at its start is skipped and reported.
     *
     * @param text the text
     */
    public static Decoded of(String text) {
        return of(CharBuffer.wrap(text.toCharArray()));
    }

    private static Decoded of(CharBuffer characters) {
        if (!startsWithMark(characters)) {
            return new Decoded(characters, List.of());
        }
        Finding mark =
                DocumentRules.BYTE_ORDER_MARK.at("").place(Place.of(1, 1)).build();
        return new Decoded(characters.position(1).slice(), List.of(mark));
    }

    private static boolean startsWithMark(CharSequence characters) {
        return characters.length() > 0 && characters.charAt(0) == BYTE_ORDER_MARK;
    }

    /** Returns the text without a byte order mark, in an array, or empty when the bytes are not UTF-8. */
    public Optional<CharBuffer> characters() {
        return Optional.ofNullable(characters);
    }

    /** Returns what was found while decoding; may be empty. */
    public List<Finding> findings() {
        return findings;
    }

    private static Finding notUtf8(long valid, Place place, @Nullable String encoding) {
        Finding.Builder finding =
                DocumentRules.NOT_UTF8.at("").with("offset", valid).place(place);
        if (encoding != null) {
            finding.with("encoding", encoding);
        }
        return finding.build();
    }

    private static Place placeAfter(byte[] bytes, int valid, Charset charset) {
        String text = new String(bytes, 0, valid, charset);
        String before = startsWithMark(text) ? text.substring(1) : text;
        int lines = 1;
        int lastLine = 0;
        for (int i = 0; i < before.length(); i++) {
            boolean crBeforeLf = before.charAt(i) == '\r' && before.startsWith("\n", i + 1);
            if (before.charAt(i) == '\n' || before.charAt(i) == '\r' && !crBeforeLf) {
                lines++;
                lastLine = i + 1;
            }
        }
        return Place.of(lines, before.codePointCount(lastLine, before.length()) + 1);
    }

    /** Returns the characters of bytes that are well-formed. */
    private static CharBuffer withoutMark(byte[] bytes, Charset charset) {
        CharBuffer characters = CharBuffer.wrap(new String(bytes, charset).toCharArray());
        return startsWithMark(characters) ? characters.position(1).slice() : characters;
    }

    /** Returns how many bytes there are before the first that is wrong. */
    private static int validPrefix(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : bytes.length;
    }

    /**
     * Tells whether bytes start with the byte order mark of UTF-16, or every other one of the first four is zero, as where a
     * text in UTF-16 starts with two characters of ASCII; no text has a character of zero.
     */
    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 0xfe && second == 0xff || first == 0xff && second == 0xfe) {
            return true;
        }
        return bytes.length >= 4
                && (first == 0) != (second == 0)
                && (bytes[2] == 0) == (first == 0)
                && (bytes[3] == 0) == (second == 0);
    }

    /**
     * Tells whether all bytes decode in GB18030, and most characters beyond ASCII are then punctuation or common (GB 2312,
     * level 1), which those of UTF-8 taken for GB18030 are not.
     */
    private static boolean looksLikeGb18030(byte[] bytes) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                pairs++;
                common += isCommon(bytes[i] & 0xff, bytes[++i] & 0xff) ? 1 : 0;
            }
        }
        return pairs > 0
                && common * 4L >= pairs * 3L
                && Charset.isSupported(GB18030)
                && validPrefix(bytes, Charset.forName(GB18030)) == bytes.length;
    }

    private static boolean isCommon(int lead, int trail) {
        return trail >= 0xa1 && (lead >= 0xa1 && lead <= 0xa3 || lead >= 0xb0 && lead <= 0xd7);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
