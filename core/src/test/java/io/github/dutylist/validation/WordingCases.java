package io.github.dutylist.validation;

import static io.github.dutylist.finding.WordingRules.APPROXIMATE_FREQUENCY;
import static io.github.dutylist.finding.WordingRules.INCORPORATION_NOT_IN_TEXT;
import static io.github.dutylist.finding.WordingRules.PHRASE_DISAGREES;
import static io.github.dutylist.finding.WordingRules.PHRASE_WITHOUT_FREQUENCY;
import static io.github.dutylist.finding.WordingRules.RECIPIENT_MISSING;
import static io.github.dutylist.finding.WordingRules.STRENGTH_DISAGREES;
import static io.github.dutylist.finding.WordingRules.SUSPECTED_SLIP;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Strength;
import java.util.List;
import java.util.function.UnaryOperator;

/** Clauses that say one thing in words and another in their members. */
final class WordingCases {

    private static final String CLAUSE = "/sections/0/clauses/2";

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    private WordingCases() {}

    static List<RuleCase> all() {
        return List.of(
                new RuleCase(
                        frequencies("每学年至少排查两次校舍，及时维修。", twice(PeriodUnit.HOST_PERIOD)),
                        frequencies("每学年至少排查两次校舍，及时维修。"),
                        finding(PHRASE_WITHOUT_FREQUENCY, "frequencies")
                                .with("quote", "每学年至少排查两次")
                                .build()),
                new RuleCase(
                        frequencies("每季度至少排查两次校舍，于每季度末完成。", twice(PeriodUnit.QUARTER)),
                        frequencies("于每季度末完成校舍排查。"),
                        finding(PHRASE_WITHOUT_FREQUENCY, "frequencies")
                                .with("quote", "每季度末")
                                .build()),
                new RuleCase(
                        frequencies("每半年至少排查两次校舍。", twice(PeriodUnit.HALF_YEAR)),
                        frequencies("每半年至少排查两次校舍。", quoting("每半年至少排查两次", twice(PeriodUnit.YEAR))),
                        finding(PHRASE_DISAGREES, "frequencies/0")
                                .with("quote", "每半年至少排查两次")
                                .build()),
                new RuleCase(
                        frequencies("每月至少排查三次校舍。", CountPerPeriod.atLeast(3, PeriodUnit.MONTH)),
                        frequencies("每月至少排查三次校舍。", twice(PeriodUnit.MONTH)),
                        finding(PHRASE_DISAGREES, "frequencies/0")
                                .with("quote", "每月至少排查三次")
                                .build()),
                new RuleCase(
                        frequencies("每月或每季度至少排查两次校舍。", twice(PeriodUnit.MONTH)),
                        frequencies("每月或每季度至少排查两次校舍。", twice(PeriodUnit.QUARTER)),
                        finding(APPROXIMATE_FREQUENCY, "frequencies/0")
                                .with("quote", "每月或每季度至少排查两次")
                                .build()),
                new RuleCase(
                        clause("可以聘请家长担任安全观察员。", it -> it.strength(Strength.MAY)),
                        clause("可以聘请家长担任安全观察员。", it -> it.strength(Strength.SHOULD)),
                        finding(STRENGTH_DISAGREES, "strength")
                                .with("quote", "可以")
                                .with("worded", "may")
                                .with("strength", "should")
                                .build()),
                new RuleCase(
                        clause("应当锁好实验室。", it -> it),
                        clause("应当锁好实验室。", it -> it.strength(Strength.ENCOURAGED)),
                        finding(STRENGTH_DISAGREES, "strength")
                                .with("quote", "应当")
                                .with("worded", "shall")
                                .with("strength", "encouraged")
                                .build()),
                new RuleCase(
                        clause("向教育局书面报告隐患，不得向无关人员通报。", it -> it.addRecipients(recipient("县教育局"))),
                        clause("向教育局书面报告隐患，不得向无关人员通报。", it -> it.addRecipients(recipient("派出所"))),
                        finding(RECIPIENT_MISSING, "recipients")
                                .with("quote", "向教育局书面报告")
                                .with("name", "教育局")
                                .build()),
                new RuleCase(
                        clause(
                                "把校园安全列入议事日程。",
                                it -> it.addIncorporations(Incorporation.of(IncorporationTarget.AGENDA))),
                        clause(
                                "研究校园安全的议事日程。",
                                it -> it.addIncorporations(Incorporation.of(IncorporationTarget.AGENDA))),
                        finding(INCORPORATION_NOT_IN_TEXT, "incorporations/0")
                                .with("target", "agenda")
                                .build()),
                new RuleCase(
                        clause("主动接受家长监督，按受理顺序答复。", it -> it),
                        clause("主动按受家长监督。", it -> it),
                        SUSPECTED_SLIP
                                .at(CLAUSE + "/text")
                                .with("text", "按受")
                                .with("proposal", "接受")
                                .build()));
    }

    private static Finding.Builder finding(Rule rule, String member) {
        return rule.at(CLAUSE + "/" + member).with("clause", "article-3");
    }

    private static ResponsibilityList clause(String text, UnaryOperator<DutyClause.Builder> change) {
        return Edits.clause(
                SCHOOL,
                "article-3",
                it -> change.apply(it.toBuilder().text(text).recipients(List.of()))
                        .build());
    }

    private static ResponsibilityList frequencies(String text, FrequencyRequirement... frequencies) {
        return clause(text, it -> it.addFrequencies(frequencies));
    }

    private static CountPerPeriod twice(PeriodUnit unit) {
        CountPerPeriod.Builder twice = CountPerPeriod.atLeast(2, unit).toBuilder();
        return unit == PeriodUnit.HOST_PERIOD
                ? twice.scheme("https://schools.example.org/years").build()
                : twice.build();
    }

    private static FrequencyRequirement quoting(String quote, CountPerPeriod count) {
        return count.toBuilder().quote(quote).build();
    }

    private static Recipient recipient(String label) {
        return Recipient.of(RecipientRelation.SUPERIOR, label, RecipientMode.REPORT);
    }
}
