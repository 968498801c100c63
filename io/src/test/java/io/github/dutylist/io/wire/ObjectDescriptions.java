package io.github.dutylist.io.wire;

import io.github.dutylist.conformance.AppliesTo;
import io.github.dutylist.conformance.Forbidden;
import io.github.dutylist.conformance.MaximumDeadline;
import io.github.dutylist.conformance.MinimumFrequency;
import io.github.dutylist.conformance.RequiredAccountability;
import io.github.dutylist.conformance.RequiredAssessment;
import io.github.dutylist.conformance.RequiredBasis;
import io.github.dutylist.conformance.RequiredIncorporation;
import io.github.dutylist.conformance.RequiredRecipient;
import io.github.dutylist.conformance.RequiredRole;
import io.github.dutylist.conformance.RequiredSection;
import io.github.dutylist.conformance.RequiredTopic;
import io.github.dutylist.conformance.Resolution;
import io.github.dutylist.conformance.Selector;
import java.util.Map;
import java.util.Optional;

/** What the schemas say of objects that an office writes without a program: when a requirement is met, what counts. */
final class ObjectDescriptions {

    private static final Map<Class<?>, String> BY_TYPE = Map.ofEntries(
            Map.entry(
                    AppliesTo.class,
                    "适用范围：给出的成员都要相符，同一成员内符合其一即可；清单没有写明的，由人判断"
                            + " / "
                            + "Which lists are meant: every member given must fit, of a member one value; what a list does "
                            + "not say is left to a person"),
            Map.entry(
                    Selector.class,
                    "选定哪些条款：给出的成员都要相符，同一成员内符合其一即可；不写 strengths 时只计“应当”的条款"
                            + "（forbidden 除外）；textContains 不计全半角、空白和标点"
                            + " / "
                            + "Which clauses count: every member given must fit, of a member one value; without strengths t"
                            + "hose that shall be done, but for forbidden any; textContains is apart from width, blanks and"
                            + " punctuation"),
            Map.entry(
                    RequiredSection.class,
                    "必备章节：有一章（含下级章节）至少有 minClauses 条有效责任，默认 1 条"
                            + " / "
                            + "A section of the kind has, with its subsections, at least minClauses active duties, 1 unless"
                            + " given"),
            Map.entry(
                    RequiredRole.class,
                    "必备责任主体：承担该责任的主体不少于 min、不多于 max 个，都不写时至少 1 个；holders 限定由谁"
                            + "担任"
                            + " / "
                            + "The number of roles with the responsibility is within bounds, at least 1 if none is given; h"
                            + "olders says what must hold them"),
            Map.entry(
                    RequiredTopic.class,
                    "必备领域：有该领域的“应当”条款；写明 responsibilities 的，每种都要有"
                            + " / "
                            + "A clause that shall be done is about the topic, for each of the responsibilities if any are "
                            + "given"),
            Map.entry(
                    MinimumFrequency.class,
                    "最低频次：选定的条款中，有一条单独达到全部 frequencies；几条合起来才可能达到的，由人判断"
                            + " / "
                            + "One of the clauses selected implies all frequencies by itself; where only several together m"
                            + "ight, a person has to say"),
            Map.entry(
                    MaximumDeadline.class,
                    "最长时限：每个事件都有选定的条款规定在 within 之内办结；eventTypes 写清单中事件的标题或 id，"
                            + "不写则任一事件均可"
                            + " / "
                            + "For each event a clause selected keeps the time; eventTypes are titles or ids of the events "
                            + "of a list, any event when absent"),
            Map.entry(
                    RequiredRecipient.class,
                    "必报对象：有一条选定的条款向该类对象报送；mode 限定方式"
                            + " / "
                            + "One of the clauses selected reports to such a recipient, in the mode if given"),
            Map.entry(
                    RequiredIncorporation.class,
                    "必须纳入：targets 的每一项，选定的条款中都有写明纳入的" + " / " + "Every target occurs among the clauses selected"),
            Map.entry(
                    RequiredAccountability.class,
                    "必须问责：coverage 所指的责任都有问责情形对应，问责措施包括 measures，情形不少于 minConditio"
                            + "ns 种"
                            + " / "
                            + "Every duty covered is reached by a provision, and the provisions have the measures and at le"
                            + "ast minConditions conditions"),
            Map.entry(
                    RequiredAssessment.class,
                    "必须考核：有一项考核同时具备 methods、frequencies、resultUses"
                            + " / "
                            + "One assessment scheme has all methods, frequencies and uses of the result"),
            Map.entry(
                    RequiredBasis.class,
                    "必备依据：有一项依据的文号（按标准形式）或标题（不计全半角、空白和标点）相同，都写时都要相同"
                            + " / "
                            + "A policy basis has the document number, in its standard form, or the title, or both if both "
                            + "are given"),
            Map.entry(Forbidden.class, "禁止内容：清单中不得有 what 所指的内容" + " / " + "The list has nothing of what is forbidden"),
            Map.entry(
                    Resolution.class,
                    "模糊用语在这些清单中的含义，如 periodic（定期）为每季度至少一次；只能比所扩展的规范更严"
                            + " / "
                            + "What words that nobody can count mean in these lists; they may only mean more than in a prof"
                            + "ile extended"));

    private ObjectDescriptions() {}

    static Optional<String> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
