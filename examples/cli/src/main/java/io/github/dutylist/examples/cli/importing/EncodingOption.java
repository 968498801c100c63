package io.github.dutylist.examples.cli.importing;

import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --encoding}. */
final class EncodingOption {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = {
                "The encoding of the text, such as gb18030 or gbk; UTF-8 unless given.",
                "文本编码，如 gb18030、gbk，默认 UTF-8。"
            })
    private @Nullable String name;

    /**
     * Returns a text in UTF-8; one that is in UTF-8 by default is left as it is, for the importer to judge.
     *
     * @param file what the text is called
     * @param content the text in the encoding asked for
     * @throws Problem when there is no such encoding, or the text is not in it
     */
    byte[] utf8(String file, byte[] content, Words words) throws Problem {
        if (name == null) {
            return content;
        }
        Charset charset = charset(name, words);
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new Problem(
                    Visible.text(file) + words.colon() + words.pick("不是 " + charset + " 编码", "not in " + charset));
        }
    }

    private static Charset charset(String name, Words words) throws Problem {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Problem(words.pick(
                    "没有编码 " + Visible.text(name) + "，可用 utf-8、gb18030、gbk、utf-16 等",
                    "there is no encoding " + Visible.text(name) + "; use utf-8, gb18030, gbk or utf-16"));
        }
    }
}
