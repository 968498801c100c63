package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dutylist.examples.cli.console.Terminal;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhrasesCommandTest {

    @Test
    void phrasesAreUnderlinedInTheColumnsThatTheyTake() {
        CommandRun run = CommandRun.of("phrases", "A厂每半年至少演练一次，险情24小时内上报。");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().subList(0, 2))
                .containsExactly("  A厂每半年至少演练一次，险情24小时内上报。", "     ^" + "~".repeat(17) + "      ^" + "~".repeat(7));
    }

    @Test
    void aLineForEachPhraseSaysWhereItStandsAndWhatItIs() {
        CommandRun run = CommandRun.of("phrases", "每年至少培训两次。\n定期或不定期检查；未每季度汇报的");

        assertThat(run.outLines())
                .anySatisfy(line ->
                        assertThat(line).isEqualTo("1:1 每年至少培训两次: at least twice in each year (count in each period)"));
        assertThat(run.outLines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("2:1 定期或不定期: ").contains("only near what the words say"));
        assertThat(run.outLines())
                .anySatisfy(line -> assertThat(line).startsWith("2:11 ").contains("negated: a breach of it"));
    }

    @Test
    void aLongSentenceIsWrappedWithItsUnderline() {
        CommandRun run = CommandRun.of("phrases", "一".repeat(44) + "每年至少一次");

        assertThat(run.outLines().subList(0, 4))
                .containsExactly(
                        "  " + "一".repeat(44) + "每", "  " + " ".repeat(88) + "^~", "  年至少一次", "  " + "~".repeat(10));
    }

    @Test
    void readsStandardInputAndSpeaksChinese() {
        CommandRun run = CommandRun.in(Locale.CHINA, Terminal.NONE, "发现隐患立即整改。\n", "phrases", "-");

        assertThat(run.outLines()).anySatisfy(line -> assertThat(line).startsWith("1:5 立即：知悉后立即（事后时限）"));
    }

    @Test
    void saysInStandardWordsWhatIsMeant() {
        CommandRun run = CommandRun.in(Locale.CHINA, Terminal.NONE, "每年组织两次，每季度或半年汇报一次。\n", "phrases", "-");

        assertThat(run.outLines()).anySatisfy(line -> assertThat(line).isEqualTo("1:1 每年组织两次：每年2次（周期次数）"));
        assertThat(run.outLines()).anySatisfy(line -> assertThat(line).contains("每季度或半年汇报一次：每半年1次（"));
    }

    @Test
    void asDataEveryPhraseHasItsRequirementAsItStandsInAList() throws IOException {
        JsonNode phrases = new ObjectMapper()
                .readTree(CommandRun.of("phrases", "每年至少培训两次。", "--format", "json")
                        .out());

        assertThat(phrases).hasSize(1);
        assertThat(phrases.get(0).get("start").intValue()).isZero();
        assertThat(phrases.get(0).get("end").intValue()).isEqualTo(8);
        assertThat(phrases.get(0).get("words").textValue()).isEqualTo("at least twice in each year");
        assertThat(phrases.get(0).get("requirement").toString())
                .isEqualTo("{\"kind\":\"count-per-period\",\"min\":2,\"bound\":\"at-least\",\"unit\":\"year\","
                        + "\"quote\":\"每年至少培训两次\"}");
    }

    @Test
    void saysSoWhenNothingIsRecognised() {
        CommandRun run = CommandRun.of("phrases", "年度重点工作");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).containsExactly("  年度重点工作", "nothing in it says how often or how soon");
        assertThat(CommandRun.of("phrases", "年度重点工作", "--format", "json").out()).isEqualTo("[]\n");
    }
}
