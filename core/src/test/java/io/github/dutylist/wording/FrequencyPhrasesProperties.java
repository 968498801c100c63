package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

class FrequencyPhrasesProperties {

    private static final String PIECES = "每 年 半年 季度 月 周 日 天 学期 旬 全年 上半年 下半年 年底 年终 年初 次月 次年 一 两 三 十 百 2 12 24 2026 0 半 "
            + "次 回 遍 场 个 小时 工作日 学时 至少 不少于 不超过 超过 少于 以上 以内 内 前 后 底 末 月底前 之日起 结束 发生 接到 发现 遇有 重大情况 事故 "
            + "及时 立即 第一时间 定期 不定期 经常 日常 随时 始终 同部署 、同检查 提前 间隔 任意连续 按 逐 隔 各 每人 每名 每次 每班 未 没有 不 的 被 "
            + "组织 检查 报告 会议 工作 应当 要 件 个以上 当日 当场 办结 汛前 放假前 重点工作 3. 0. 会前 每次 、分管 在 于 自 对 或 和 , ， 、 : （ ） 《 》 。 ； / - 至 到 — 限 性 度 号 期 "
            + "月份 6月 12月 31日 第一季度 季末月 首月 8时前 春节 国庆 等 汛期 万 余 约 双月 检测周期为 最长不得超过 时限 办理时限为 分别 当月 晚 全天";

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    @Property
    void anyTextGivesWellFormedPhrases(@ForAll String text) {
        check(text);
    }

    @Property
    void anySoupOfWordsGivesWellFormedPhrases(@ForAll("soups") String text) {
        check(text);
    }

    @Property
    void anyChangedSentenceGivesWellFormedPhrases(@ForAll("mutants") String text) {
        check(text);
    }

    @Property
    void sentencesDoNotInfluenceEachOther(@ForAll("soups") String first, @ForAll("soups") String second) {
        List<FrequencyPhrase> together = FrequencyPhrases.find(first + "。" + second);
        List<String> apart = new ArrayList<>(placed(FrequencyPhrases.find(first), 0));
        apart.addAll(placed(FrequencyPhrases.find(second), first.length() + 1));

        assertThat(placed(together, 0)).isEqualTo(apart);
    }

    @Property
    void widthOfLettersDoesNotMatter(@ForAll("soups") String text) {
        String wide = text.codePoints()
                .map(c -> c > ' ' && c < 0x7f && c != ';' ? c + 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(plain(FrequencyPhrases.find(wide))).isEqualTo(plain(FrequencyPhrases.find(text)));
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(PIECES.split(" ")).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> mutants() {
        List<String> sentences =
                PhraseTableTest.rows().map(PhraseTableTest.Row::sentence).toList();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.of(sentences), places, places, Arbitraries.of(PIECES.split(" ")))
                .as((sentence, from, length, piece) -> {
                    int start = from % (sentence.length() + 1);
                    int end = Math.min(sentence.length(), start + length % 4);
                    return sentence.substring(0, start) + piece + sentence.substring(end);
                });
    }

    private void check(String text) {
        int end = 0;
        for (FrequencyPhrase phrase : FrequencyPhrases.find(text)) {
            assertThat(phrase.start()).isGreaterThanOrEqualTo(end).isLessThan(phrase.end());
            assertThat(phrase.end()).isLessThanOrEqualTo(text.length());
            assertThat(phrase.quote()).isEqualTo(text.substring(phrase.start(), phrase.end()));
            assertThat(phrase.requirement().getQuote()).contains(phrase.quote());
            assertThat(phrase.eventWords().stream()).allMatch(words -> !words.isEmpty() && text.contains(words));
            assertThat(validator.validate(phrase.requirement())).isEmpty();
            end = phrase.end();
        }
    }

    private static List<String> placed(List<FrequencyPhrase> phrases, int offset) {
        return phrases.stream()
                .map(phrase -> (offset + phrase.start()) + ":" + (offset + phrase.end()) + " " + Shorthand.of(phrase))
                .toList();
    }

    private static List<String> plain(List<FrequencyPhrase> phrases) {
        return phrases.stream()
                .map(p -> p.start() + ":" + p.end() + " " + Requirements.quoting("", p.requirement()) + p.isCondition())
                .toList();
    }
}
