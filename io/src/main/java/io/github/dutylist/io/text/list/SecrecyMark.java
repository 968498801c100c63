package io.github.dutylist.io.text.list;

import io.github.dutylist.io.text.outline.Outline;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Secrecy;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads who may see a document: 机密★1年 above its title (GB/T 9704, 密级), or （此件公开发布） at its end. */
final class SecrecyMark {

    private static final int MAX_LENGTH = 16;
    private static final String[] PUBLIC = {"公开发布", "主动公开", "全文公开"};
    private static final String[] INTERNAL = {"内部使用", "内部资料", "内部文件", "不予公开", "不公开"};

    private SecrecyMark() {}

    /** Returns what the first line that is such a mark says; empty where there is none. */
    static Optional<Secrecy> of(Outline outline) {
        return Stream.concat(outline.preamble().stream(), outline.closing().stream())
                .filter(words -> words.length() <= MAX_LENGTH)
                .flatMap(words -> read(words.withoutSpaces()).stream())
                .findFirst();
    }

    private static Optional<Secrecy> read(Passage line) {
        boolean remark = line.startsWithAny("(", "公开", "信息公开");
        if (remark && line.containsAny(PUBLIC)) {
            return Optional.of(Secrecy.PUBLIC);
        }
        if (remark && line.containsAny(INTERNAL)) {
            return Optional.of(Secrecy.INTERNAL);
        }
        if (line.indexOf('★', 0) != 2) {
            return Optional.empty();
        }
        return Stream.of(Secrecy.CONFIDENTIAL, Secrecy.SECRET, Secrecy.TOP_SECRET)
                .filter(secrecy -> line.startsWith(secrecy.label(Locale.CHINESE), 0))
                .findFirst();
    }
}
