package io.github.dutylist.comparison;

import io.github.dutylist.value.Labels;
import java.util.Locale;
import java.util.Map;

/** How people call the members of the format. */
final class MemberNames {

    private static final Map<String, String> CHINESE = Map.<String, String>ofEntries(
            Map.entry("accountability", "追责规定"),
            Map.entry("activity", "工作类别"),
            Map.entry("addressee", "问责对象"),
            Map.entry("addressees", "印发范围"),
            Map.entry("adoptedOn", "通过日期"),
            Map.entry("assessments", "考核办法"),
            Map.entry("assists", "协助对象"),
            Map.entry("basis", "依据"),
            Map.entry("bearing", "承担方式"),
            Map.entry("closing", "结语"),
            Map.entry("combine", "情形的组合方式"),
            Map.entry("conditions", "追责情形"),
            Map.entry("conformsTo", "所依规范"),
            Map.entry("creditCode", "统一社会信用代码"),
            Map.entry("decidedBy", "决定机关"),
            Map.entry("description", "说明"),
            Map.entry("divisionCode", "行政区划代码"),
            Map.entry("documentNumber", "发文字号"),
            Map.entry("duties", "所对应的条款"),
            Map.entry("effective", "施行期间"),
            Map.entry("evaluationPolicy", "评价口径"),
            Map.entry("eventTypes", "事件类型"),
            Map.entry("evidence", "佐证材料"),
            Map.entry("exemptions", "免责情形"),
            Map.entry("extensions", "扩展成员"),
            Map.entry("frequencies", "频次"),
            Map.entry("heading", "标题"),
            Map.entry("holder", "主体类别"),
            Map.entry("holders", "任职人员"),
            Map.entry("id", "标识符"),
            Map.entry("incorporations", "纳入事项"),
            Map.entry("issuedOn", "印发日期"),
            Map.entry("issuer", "发文机关"),
            Map.entry("issuers", "发文机关"),
            Map.entry("items", "分项"),
            Map.entry("kind", "类别"),
            Map.entry("label", "称谓"),
            Map.entry("language", "语言"),
            Map.entry("level", "层级"),
            Map.entry("liable", "责任人"),
            Map.entry("link", "链接"),
            Map.entry("name", "名称"),
            Map.entry("number", "序号"),
            Map.entry("organisation", "组织"),
            Map.entry("organisations", "组织"),
            Map.entry("phases", "考核环节"),
            Map.entry("policyBases", "政策依据"),
            Map.entry("preamble", "前言"),
            Map.entry("principles", "原则"),
            Map.entry("proposedBy", "提出机关"),
            Map.entry("quote", "原文"),
            Map.entry("recipients", "报送对象"),
            Map.entry("relation", "关系"),
            Map.entry("replaces", "所替代的版本"),
            Map.entry("responsibilities", "责任"),
            Map.entry("resultUses", "结果运用"),
            Map.entry("roles", "责任主体"),
            Map.entry("sanctions", "问责措施"),
            Map.entry("scale", "等次"),
            Map.entry("secrecy", "密级"),
            Map.entry("sections", "章节"),
            Map.entry("selection", "措施的选择方式"),
            Map.entry("severity", "轻重"),
            Map.entry("shortName", "简称"),
            Map.entry("status", "状态"),
            Map.entry("strength", "约束力"),
            Map.entry("subject", "考核对象"),
            Map.entry("superior", "上级"),
            Map.entry("team", "考核人员"),
            Map.entry("text", "文字"),
            Map.entry("timeZone", "时区"),
            Map.entry("title", "名称"),
            Map.entry("topics", "领域"),
            Map.entry("unitOf", "所属组织"),
            Map.entry("version", "版本"));

    private MemberNames() {}

    /** Returns how people call a member, in Chinese for Chinese locales and in English for all others. */
    static String of(String member, Locale locale) {
        return Labels.choose(locale, CHINESE.getOrDefault(member, member), inWords(member));
    }

    private static String inWords(String member) {
        StringBuilder words = new StringBuilder();
        for (char c : member.toCharArray()) {
            if (Character.isUpperCase(c)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }
}
