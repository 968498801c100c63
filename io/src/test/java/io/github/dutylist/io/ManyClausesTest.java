package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.validation.ListValidator;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Documents of 20,000 clauses: what reading and checking one allocates grows with its length and not with its square. */
class ManyClausesTest {

    private static final int MANY = 20_000;

    private static final DutylistReader READER =
            DutylistReader.create().withValidator(ListValidator.create().withCap(20));

    private static final String GOOD = """
            ,
                    {
                      "id": "tower-%1$d",
                      "number": "%2$d.",
                      "text": "第%1$d号塔台每季度至少检查一次避雷设施，检查结果向镇人民政府报告。",
                      "roles": ["leaders"],
                      "activity": "inspect",
                      "frequencies": [
                        {"kind": "count-per-period", "min": 1, "unit": "quarter", "quote": "每季度至少检查一次"}
                      ],
                      "recipients": [{"relation": "superior", "label": "镇人民政府", "mode": "report"}]
                    }""";

    private static final String FAULTY = """
            ,
                    {
                      "id": "tower-%1$d",
                      "text": "第%1$d号塔台做好日常检查。",
                      "roles": ["leaders", 7, "nobody-%1$d"],
                      "activity": "inspekt",
                      "Activity": {"by": [null, %1$d]},
                      "frequencies": [
                        {"min": 0, "unit": "quarters", "min": 2, "kind": "count-per-period"},
                        {"quote": "日常", "kind": "no-such-kind"},
                        []
                      ],
                      "recipients": [{"relation": "superior"}]
                    },
                    {"id": "Tower-%1$d", "text": ""},
                    {"text": "没有标识的条款。", "items": [{"id": "lost-%1$d", "text": "条款。"}]}""";

    @Test
    void goodDocumentOfFiveMegabytesIsValid() {
        String document = document(GOOD, MANY);

        Report report = READER.read(document).report();

        assertThat(Documents.utf8(document)).hasSizeGreaterThan(5_000_000);
        assertThat(report.getFindings()).isEmpty();
        assertThat(READER.read(document).isValid()).isTrue();
    }

    @Test
    void everyFaultIsCounted() {
        Report report = READER.read(document(FAULTY, MANY)).report();

        assertThat(report.count(DocumentRules.WRONG_TYPE)).isEqualTo(3L * MANY);
        assertThat(report.count(DocumentRules.UNKNOWN_CODE)).isEqualTo(3L * MANY);
        assertThat(report.count(DocumentRules.DUPLICATE_MEMBER)).isEqualTo(MANY);
        assertThat(report.count(DocumentRules.MISSING_MEMBER)).isEqualTo(2L * MANY);
        assertThat(report.count(DocumentRules.MALFORMED_VALUE)).isEqualTo(3L * MANY);
        assertThat(report.count(ReferenceRules.DANGLING_REFERENCE)).isEqualTo(MANY);
        assertThat(report.getFindings()).allMatch(finding -> finding.getPlace().isPresent());
    }

    @Test
    void whatIsAllocatedGrowsWithTheDocument() {
        assertGrowsWithLength(GOOD, MANY);
        assertGrowsWithLength(FAULTY, MANY / 2);
    }

    private static void assertGrowsWithLength(String clause, int many) {
        int fewer = many / 8;
        allocated(document(clause, fewer));
        long perClauseOfFewer = allocated(document(clause, fewer)) / fewer;
        long perClauseOfMany = allocated(document(clause, many)) / many;

        assertThat(perClauseOfMany).isLessThan(2 * perClauseOfFewer);
    }

    private static long allocated(String document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        READER.read(document);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String document(String clause, int clauses) {
        StringBuilder many = new StringBuilder("\"roles\": [\"mayor\"]\n        }");
        for (int i = 0; i < clauses; i++) {
            many.append(clause.replace("%1$d", String.valueOf(i)).replace("%2$d", String.valueOf(i + 1)));
        }
        return Documents.with("\"roles\": [\"mayor\"]\n        }", many.toString());
    }
}
