package io.github.dutylist.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarTextsTest {

    private static final String[] SUBJECTS = {"仓库", "码头", "车间", "实验室", "食堂", "机房", "配电室", "锅炉房"};

    private static final String[] DEEDS = {"开展安全检查", "组织应急演练", "排查火灾隐患", "核对值班记录", "更新处置预案"};

    @Test
    void pairsTheTextsThatAreMostAlike() {
        List<String> before = List.of("每季度检查一次消防设施，做好记录。", "每年组织两次应急演练。", "建立值班制度。");
        List<String> after = List.of("每年至少组织两次应急演练。", "每季度检查一次消防设施和器材，做好记录。", "开展警示教育。");

        assertThat(SimilarTexts.find(before, after))
                .extracting(SimilarTexts.Alike::before, SimilarTexts.Alike::after)
                .containsExactly(tuple(1, 0), tuple(0, 1));
    }

    @Test
    void pairsEqualTextsInTheirOrderHoweverManyThereAre() {
        List<String> texts = Collections.nCopies(500, "落实上级部署的其他工作。");

        assertThat(SimilarTexts.find(texts, texts))
                .hasSize(500)
                .allMatch(alike -> alike.before() == alike.after() && alike.likeness() == 1000);
    }

    @Test
    void takesEmptyAndShortTextsForUnlikeUnlessTheyAreEqual() {
        assertThat(SimilarTexts.find(List.of("！", "学"), List.of("研", "？？"))).hasSize(1);
        assertThat(SimilarTexts.likeness("", "学习")).isZero();
        assertThat(SimilarTexts.likeness("学习文件", "学习文件")).isEqualTo(1000);
    }

    @Test
    void whatManyUnmatchedTextsTakeGrowsWithTheirNumber() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long few = allocated(thread, 2_500);
        long many = allocated(thread, 20_000);

        assertThat(many).isLessThan(few * 8 * 2);
    }

    private static long allocated(ThreadMXBean thread, int count) {
        List<String> before = texts(count, "每月");
        List<String> after = texts(count, "每季度");
        SimilarTexts.find(before.subList(0, 100), after.subList(0, 100));
        long start = thread.getCurrentThreadAllocatedBytes();
        assertThat(SimilarTexts.find(before, after)).isNotEmpty();
        return thread.getCurrentThreadAllocatedBytes() - start;
    }

    /** Texts that repeat each other in all but a number, as in a list made from a form. */
    private static List<String> texts(int count, String period) {
        List<String> texts = new ArrayList<>();
        IntStream.range(0, count)
                .forEach(i -> texts.add(period + "对" + i + "号" + SUBJECTS[i % SUBJECTS.length]
                        + DEEDS[i / SUBJECTS.length % DEEDS.length] + "，结果报第" + i / 7 + "组备案。"));
        return texts;
    }
}
