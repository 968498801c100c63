package io.github.dutylist.io.encoding;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text decoded from bytes, with what was found on the way. */
public final class Decoded {

    private static final char REPLACEMENT = '\ufffd';

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final @Nullable String text;
    private final List<Finding> findings;

    private Decoded(@Nullable String text, List<Finding> findings) {
        this.text = text;
        this.findings = Collections.unmodifiableList(findings);
    }

    /**
     * Decodes UTF-8 strictly.
     *
     * <p>A byte order mark is skipped and reported; bytes that are not UTF-8 give no text but a finding, which names GB18030
     * when they look like that.
     *
     * @param bytes the bytes
     */
    public static Decoded utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            long valid = validPrefix(bytes);
            if (valid < bytes.length) {
                return new Decoded(null, List.of(notUtf8(bytes, valid)));
            }
        }
        return of(text);
    }

    /**
     * Takes a text that is decoded already; a byte order mark at its start is skipped and reported.
     *
     * @param text the text
     */
    public static Decoded of(String text) {
        List<Finding> findings = new ArrayList<>();
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return new Decoded(text, findings);
        }
        findings.add(DocumentRules.BYTE_ORDER_MARK.at("").place(Place.of(1, 1)).build());
        return new Decoded(text.substring(1), findings);
    }

    /** Returns the text without a byte order mark, or empty when the bytes are not UTF-8. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Returns what was found while decoding; may be empty. */
    public List<Finding> findings() {
        return findings;
    }

    private static Finding notUtf8(byte[] bytes, long valid) {
        Finding.Builder finding =
                DocumentRules.NOT_UTF8.at("").with("offset", valid).place(placeAfter(bytes, (int) valid));
        if (looksLikeGb18030(bytes)) {
            finding.with("encoding", "gb18030");
        }
        return finding.build();
    }

    private static Place placeAfter(byte[] bytes, int valid) {
        String before = new String(bytes, 0, valid, StandardCharsets.UTF_8);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        String lastLine = before.substring(before.lastIndexOf('\n') + 1);
        return Place.of(lines + 1, lastLine.codePointCount(0, lastLine.length()) + 1);
    }

    private static long validPrefix(byte[] bytes) {
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : bytes.length;
    }

    /** Tells whether all bytes decode in GB18030 and most of what is not ASCII comes out as common Chinese characters. */
    private static boolean looksLikeGb18030(byte[] bytes) {
        try {
            CharBuffer text = strict(Charset.forName("GB18030")).decode(ByteBuffer.wrap(bytes));
            long foreign = text.chars().filter(c -> c > 0x7f).count();
            long chinese = text.chars().filter(Decoded::isCommonInChinese).count();
            return foreign > 0 && chinese * 10 >= foreign * 9;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isCommonInChinese(int c) {
        return c >= 0x4e00 && c <= 0x9fff
                || c >= 0x3000 && c <= 0x303f
                || c >= 0xff00 && c <= 0xffef
                || c >= 0x2010 && c <= 0x2026;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
