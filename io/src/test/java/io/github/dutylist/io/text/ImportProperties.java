package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.validation.ListValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every import, whatever the text. */
class ImportProperties {

    private static final ListValidator VALIDATOR = ListValidator.create();

    /** The errors that a text itself can hold; anything else would be the importer's. */
    private static final Set<String> FAULTS_OF_TEXTS =
            Set.of("several-first-responsible", "principal-delegated", "period-not-aligned");

    private static final String STRANGE =
            " \t\u00a0\u3000\ufeff\u200b\n\r\f\u0000\u0007\u0085\u2028\ud83d\udeb2《》〈〉<>（）()[]〔〕【】一二十百零1２９、.．，,；;：:。…①⑴㈠⒈Ⅰ第条章项款之年月日号每至少次";

    private static final List<String> FRAGMENTS = List.of(
            "根据《安全生产责任制规定》（示安委〔2026〕3号）等有关规定，制定如下责任清单。",
            "各科室、下属单位:",
            "消防安全工作考核办法",
            "主要负责人职责",
            "示安委〔2026〕3号",
            "一、",
            "（一）",
            "1.",
            "1、",
            "（1）",
            "①",
            "第一章",
            "第一条",
            "第二条",
            "二、",
            "2.",
            "三",
            "局党组对消防安全工作负主体责任。",
            "局长是第一责任人，",
            "分管副局长是直接责任人，协助局长抓好落实，",
            "每季度至少检查一次，",
            "发生火灾后30分钟内向上级主管部门报告。",
            "有下列情形之一的，给予提醒、通报批评：",
            "考核方式",
            "由考核组组成，组长由局长担任。",
            "通过查阅资料、实地检查进行。",
            "责任追究",
            "未按要求整改的；",
            "其他情形的。",
            "本办法自2026年5月1日起施行。",
            "河湾县消防救援局",
            "2026年3月12日",
            "来源:某网 发布时间:2026-01-02",
            "- 3 -",
            "加强组织领导。各单位要落实责任。",
            "序号\t责任主体\t责任内容\t完成时限\t追责情形\t备注\n",
            "1\t局长\t每季度检查一次\t季度末\t未检查的\t/\n",
            "2\t\t\"落实经费\n专款专用\"\t长期\t-\t重点\t多出的\n",
            "合计\t\t\t\t\t\n",
            "| 序号 | 工作任务 | 责任/科室 |\n|---|---|---|\n",
            "| 1 | 每月巡查 | 办公室 |\n",
            "责任人  工作任务  完成时限\n",
            "局长  每月检查  月底前\n",
            "目录\n",
            "附件2\n",
            "附件：1.甲清单\n2.乙清单\n",
            "职责：（一）每月检查；（二）每季通报；（三）每年总结。",
            "应当①检查②通报；1.甲。2.乙。",
            "第二条之一 ",
            "第三章 附则 第九条 ",
            "1.1 ",
            "2 职责",
            "A、",
            "II.",
            "3每月检查。",
            "（2026年3月12日公布）",
            "抄送：市政府。",
            "现将责任清单印发给你们请各单位结合实际认真抓好贯彻落实执行中\n的问题请及时报告县安全生产委员会办公室以便统一研究解决并按要\n",
            "（共三章九条）",
            "下列三项职责：",
            "\n",
            "\n\n",
            "\n",
            "，",
            "；");

    @Property(tries = 400)
    void keepsEveryCharacterOfDocumentsMadeOfTypicalPieces(@ForAll("pieces") List<String> pieces) {
        check(String.join("", pieces));
    }

    @Property(tries = 400)
    void keepsEveryCharacterOfMutatedDocuments(@ForAll long seed, @ForAll("documents") String document) {
        check(mutated(document, new Random(seed)));
    }

    @Property(tries = 300)
    void keepsEveryCharacterOfAnyText(@ForAll String text) {
        check(text);
    }

    @Property(tries = 200)
    void importsTheSameFromTextAndFromBytes(@ForAll long seed, @ForAll("documents") String document) {
        String text = mutated(document, new Random(seed)).replaceAll("[\ud800-\udfff]", "");
        TextImport fromText = TextImporter.create().importText(text);
        TextImport fromBytes = TextImporter.create().importText(text.getBytes(StandardCharsets.UTF_8));
        if (!text.startsWith("\ufeff")) {
            assertThat(fromBytes.report()).isEqualTo(fromText.report());
        }
        assertThat(fromBytes.documents())
                .extracting(ImportedDocument::list)
                .isEqualTo(fromText.documents().stream()
                        .map(ImportedDocument::list)
                        .toList());
    }

    @Property(tries = 300)
    void neverThrowsOnBytes(@ForAll byte[] bytes) {
        assertThat(TextImporter.create().importText(bytes).report()).isNotNull();
    }

    private static void check(String text) {
        TextImport imported = TextImporter.create().importText(text);
        Accounting.check(imported);
        for (ImportedDocument document : imported.documents()) {
            assertThat(document.firstLine()).isBetween(1, document.lastLine());
            document.list()
                    .ifPresent(list -> assertThat(VALIDATOR.validate(list).getFindings())
                            .filteredOn(ImportProperties::isFaultOfTheImporter)
                            .isEmpty());
        }
    }

    private static boolean isFaultOfTheImporter(Finding finding) {
        return finding.getSeverity() == Severity.ERROR && !FAULTS_OF_TEXTS.contains(finding.getCode());
    }

    private static String mutated(String document, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int i = random.nextInt(12); i > 0 && text.length() > 2; i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(6));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, STRANGE.charAt(random.nextInt(STRANGE.length())));
                case 2 -> text.setCharAt(from, STRANGE.charAt(random.nextInt(STRANGE.length())));
                case 3 -> text.insert(from, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
                default -> text.append(text, from, to);
            }
        }
        return text.toString();
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(OwnDocuments.ALL);
    }
}
