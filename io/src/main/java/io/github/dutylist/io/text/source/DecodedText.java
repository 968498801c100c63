package io.github.dutylist.io.text.source;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes decoded strictly as UTF-8.
 *
 * @param text the text, without a byte order mark, or null when the bytes are no UTF-8
 * @param findings what there is to say about the bytes
 */
public record DecodedText(@Nullable String text, List<Finding> findings) {

    private static final String GB18030 = "GB18030";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Decodes bytes. */
    public static DecodedText of(byte[] bytes) {
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new DecodedText(null, List.of(notUtf8(bytes, in.position())));
        }
        String text = out.flip().toString();
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return new DecodedText(text, List.of());
        }
        Finding mark =
                DocumentRules.BYTE_ORDER_MARK.at("").place(Place.of(1, 1)).build();
        return new DecodedText(text.substring(1), List.of(mark));
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Finding notUtf8(byte[] bytes, int offset) {
        return DocumentRules.NOT_UTF8
                .at("")
                .with("offset", offset)
                .with("encoding", looksLikeGb18030(bytes) ? Optional.of(GB18030) : Optional.empty())
                .place(placeOf(bytes, offset))
                .build();
    }

    private static Place placeOf(byte[] bytes, int offset) {
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        SourceText source = new SourceText(before);
        return source.placeOf(before.length());
    }

    /** Tells whether all bytes decode in GB18030, mostly to Chinese characters where they are no ASCII. */
    private static boolean looksLikeGb18030(byte[] bytes) {
        try {
            String text = strict(Charset.forName(GB18030))
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            long foreign = text.chars().filter(c -> c >= 0x80).count();
            long chinese = text.chars()
                    .filter(c -> Folding.isHan((char) c) || c >= 0x3000 && c <= 0x303f || c >= 0xff00 && c <= 0xffef)
                    .count();
            return foreign > 0 && chinese * 10 >= foreign * 9;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
