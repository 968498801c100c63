package io.github.dutylist.wording;

import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.wording.Token.PromptWord;
import org.jspecify.annotations.Nullable;

/** Words of promptness: 第一时间, 立即, 及时, 尽快; and what they must not be taken for: 及时性, 即时通信, 迅速发展. */
final class PromptWords {

    private static final Words AT_ONCE_BEHIND =
            Words.of("报告", "上报", "报送", "处置", "处理", "启动", "响应", "更新", "公开", "反馈", "通报", "整改", "纠正", "制止", "停");
    private static final Words GROWTH = Words.of("发展", "增长", "提升", "提高", "增加", "蔓延", "扩大", "扩散", "变化", "崛起");

    private PromptWords() {}

    static Token immediate(Sentence sentence, int position, int end) {
        return new PromptWord(position, end, Promptness.IMMEDIATE);
    }

    static @Nullable Token atOnce(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, AT_ONCE_BEHIND) ? immediate(sentence, position, end) : null;
    }

    static @Nullable Token prompt(Sentence sentence, int position, int end) {
        return Sentence.isOneOf(sentence.at(end), "性率度雨") || sentence.has(end, "与否")
                ? null
                : new PromptWord(position, end, Promptness.PROMPT);
    }

    static @Nullable Token swift(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, GROWTH) ? null : new PromptWord(position, end, Promptness.PROMPT);
    }
}
