package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work is proportional to the text: counted in characters read, on text made to make it more. */
class LinearWorkTest {

    private static final int LENGTH = 2_000;
    private static final int READS_PER_CHARACTER = 250;

    /** A text that counts how often its letters are looked at. */
    private static final class CountedWording extends Wording {

        private long reads;

        CountedWording(String text) {
            super(text);
            reads = 2L * text.length();
        }

        @Override
        char letter(int position) {
            reads++;
            return super.letter(position);
        }

        @Override
        int marks(int position) {
            reads++;
            return super.marks(position);
        }

        @Override
        int next(int from, int to, int wanted) {
            int next = super.next(from, to, wanted);
            reads += next - from + 1;
            return next;
        }

        @Override
        String words(int start, int end) {
            reads += end - start;
            return super.words(start, end);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每年",
                "一",
                "1",
                "1次",
                "一、",
                "至少",
                "《",
                "《》",
                "（",
                "）",
                "（）",
                "、",
                ",",
                "自",
                "后",
                "起",
                "月",
                "1月、",
                "3月至",
                "每年至少",
                "未",
                "不",
                "不少于",
                "2026年",
                "2026年6月30日前",
                "同部署、",
                "同",
                "第",
                "半年",
                "半年、",
                "遇有",
                "结束后",
                "检查结束后",
                "每人",
                "每个",
                "定期",
                "24小时",
                "24小时内",
                "1次/",
                "每年,",
                "上半年、",
                "上半年、下半年",
                "应当",
                "的",
                "在",
                "于",
                "日巡查、",
                "月",
                "季",
                "按",
                "按月",
                "次",
                "年",
                "年底",
                "根据",
                "间隔",
                "任意连续",
                "春灌前、",
                "汛前、汛中、",
                "接到报警后1分钟内,",
                "应应应3日内,",
                "每年3月至10月,每周",
                "户",
                "不少于30户",
                "提前",
                "前",
                "随时",
                "情况及时",
                "发生的,应当立即",
                "工作",
                "a",
                "1 ",
                " ",
                "🚒",
                "每年每人至少一次",
                "每年1月、2月、3月",
                "不超过8小时",
                "每2小时",
                "一年内至少",
                "每年或",
                "每年、",
                "汛前、",
                "每年汛前、汛后",
                "每次会前",
                "每年一次(每年一次)",
                "当日办结"
            })
    void doublingTheTextAtMostDoublesTheWork(String piece) {
        long once = reads(piece, LENGTH);
        long twice = reads(piece, 2 * LENGTH);

        assertThat(twice).isLessThanOrEqualTo(2 * once + once / 10);
        assertThat(once).isLessThanOrEqualTo((long) READS_PER_CHARACTER * LENGTH);
    }

    @Test
    void findsAMillionPhrasesOnOneLine() {
        assertThat(FrequencyPhrases.find("每年".repeat(1_000_000))).hasSize(1_000_000);
    }

    @Test
    void readsOneLineOfTenMegabytes() {
        CountedWording text = new CountedWording("各部门各单位要切实加强组织领导".repeat(230_000));

        assertThat(FrequencyPhrases.find(text)).isEmpty();
        assertThat(text.reads).isLessThan(10L * text.length());
    }

    private static long reads(String piece, int length) {
        CountedWording text = new CountedWording(piece.repeat(length / piece.length()));
        FrequencyPhrases.find(text);
        return text.reads;
    }
}
