package io.github.dutylist.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DepartmentYearTest {

    private static final String YEAR = """
            青岭县水务局防汛安全责任清单

            三季度（通过；次数不足 1，未到期 4，已落实 2，不适用 1）
              未到期  每半年至少专题研究一次防汛安全工作。
                  2026-S2 未到期 0/1
              未到期  每季度结束后15日内，向县人民政府报告防汛安全工作情况。
                  2026-Q2 已落实 1/1
                  2026-Q3 未到期 0/1
              次数不足  汛期每月带队检查水库、堤防不少于一次。
                  2026-M07 已落实 1/1
                  2026-M08 次数不足 0/1
                  2026-M09 已落实 1/1
              已落实  发生险情的，2小时内报告县人民政府。
                  longtan 已落实 1/1
              未到期  分管副局长每年组织防汛应急演练不少于两次，间隔不超过6个月。
                  2026-A1 未到期 1/2
                  2026-05-09/2026-11-08 未到期 0/1
              未到期  水旱灾害防御股每年参加业务培训累计不少于24学时。
                  2026-A1 未到期 22/24
              不适用  水旱灾害防御股于2026年4月底前完成防汛物资清点补充。
                  本期无要求
              已落实  水旱灾害防御股定期巡查山洪灾害危险区。
                  2026-Q3 已落实 1/1

            全年截至11月底（逾期未完成 1，次数不足 2，未到期 4，已落实 1）
              report 2026-Q3 自2026-10-16
              inspect 2026-M08 自2026-09-01
              stock  自2026-05-01，迟9日

            12月应办
              2026-10-15 逾期未完成 尚欠1 每季度结束后15日内，向县人民政府报告防汛安全工作情况。
              2026-12-31 未到期 尚欠1 每半年至少专题研究一次防汛安全工作。
              2026-12-31 未到期 尚欠2 水旱灾害防御股每年参加业务培训累计不少于24学时。
              2026-12-31 未到期 尚欠1 水旱灾害防御股定期巡查山洪灾害危险区。
            """;

    @Test
    void printsTheYear() throws IOException {
        assertThat(run(Locale.CHINESE)).isEqualTo(YEAR);
    }

    @Test
    void speaksEnglishWhenAsked() throws IOException {
        assertThat(run(Locale.ENGLISH)).contains("overdue", "shortfall", "satisfied");
    }

    private static String run(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DepartmentYear.run(locale, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
