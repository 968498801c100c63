package io.github.dutylist.examples.cli.console;

import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the command says besides the messages of findings, in Chinese or in English. */
public final class Words {

    private final Locale locale;
    private final boolean chinese;

    /** Takes a locale; the words are Chinese for Chinese locales and English for all others. */
    public Words(Locale locale) {
        this.locale = locale;
        this.chinese = locale.getLanguage().equals("zh");
    }

    /** Returns the locale in which to ask for messages and labels. */
    public Locale locale() {
        return locale;
    }

    /** Returns what stands between a name and what is said of it. */
    public String colon() {
        return pick("：", ": ");
    }

    /** Returns words of somebody else, in quotation marks. */
    public String quoted(String words) {
        return "“" + words + "”";
    }

    public String noSuchFile() {
        return pick("文件不存在", "no such file");
    }

    public String noSuchFolder() {
        return pick("所在的文件夹不存在", "there is no such folder to write it to");
    }

    public String accessDenied() {
        return pick("没有权限", "permission denied");
    }

    public String notDirectory() {
        return pick("不是目录", "not a directory");
    }

    public String noJsonFile() {
        return pick("目录中没有 .json 文件", "no .json file in this directory");
    }

    public String notAPath() {
        return pick("文件名无法识别，请检查系统语言环境（LANG）是否为 UTF-8", "not a file name here; check that your locale (LANG) is UTF-8");
    }

    /** Returns that some findings are not shown. */
    public String notShown(long count) {
        return pick(
                "另有 " + count + " 条未列出（见 --max）", count + " more " + noun(count, "finding") + " not shown (see --max)");
    }

    /** Returns the counts of a report, without those that are zero; empty when all are. */
    public String counts(Report report) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                counts.add(count(report.count(severity), severity));
            }
        }
        return list(counts);
    }

    /** Returns that some rules were skipped. */
    public String skipped(int rules) {
        return pick(rules + " 条规则未能全部检查", rules + " " + noun(rules, "rule") + " could not be checked everywhere");
    }

    /** Returns that the document was not worked through to its end. */
    public String stopped() {
        return pick("处理中止", "stopped before the end");
    }

    /** Returns that there is no such rule, and the code that may have been meant unless that is empty. */
    public String noSuchRule(String code, String nearest) {
        return pick("没有规则“" + code + "”", "there is no rule " + code)
                + (nearest.isEmpty() ? "" : pick("，是否指“" + nearest + "”？", "; did you mean " + nearest + "?"));
    }

    /** Joins things of the same kind. */
    public String list(List<String> things) {
        return String.join(pick("，", ", "), things);
    }

    /** Joins parts of a summary, each of which says something else. */
    public String join(List<String> parts) {
        return String.join(pick("；", "; "), parts);
    }

    /** Returns how many files were checked. */
    public String files(long count) {
        return pick("共 " + count + " 个文件", count + " " + noun(count, "file"));
    }

    /** Returns how many files have a verdict. */
    public String files(long count, Verdict verdict) {
        return pick(count + " 个" + verdict.label(locale), count + " " + verdict.label(locale));
    }

    /** Returns how many findings have a severity. */
    public String count(long count, Severity severity) {
        return pick(count + " 个" + severity.label(locale), count + " " + noun(count, severity.label(locale)));
    }

    /** Returns how many files could not be read. */
    public String unreadable(long count) {
        return pick(count + " 个无法读取", count + " could not be read");
    }

    /** Returns that a document found in a directory is none of those looked for. */
    public String otherDocumentType(String type) {
        return pick("已跳过，文件类型未知（documentType 为“" + type + "”）", "skipped, its documentType is not known: " + type);
    }

    /** Returns how many documents were skipped. */
    public String skippedFiles(long count) {
        return pick(count + " 个已跳过", count + " skipped");
    }

    /** Returns that an input is longer than the given number of bytes. */
    public String tooLong(int bytes) {
        return pick("超过 " + bytes + " 字节", "longer than " + bytes + " bytes");
    }

    public String notUtf8() {
        return pick("不是 UTF-8，请转换编码后再试", "not UTF-8; convert it first");
    }

    /** Returns the name of a document by its number. */
    public String document(int number) {
        return pick("第 " + number + " 份文件", "document " + number);
    }

    /** Returns how many documents there are. */
    public String documents(long count) {
        return pick(count + " 份文件", count + " " + noun(count, "document"));
    }

    /** Returns from which line to which something goes. */
    public String lines(int first, int last) {
        return pick("第 " + first + "—" + last + " 行", "lines " + first + "-" + last);
    }

    /** Returns which earlier document a document repeats. */
    public String repeats(int earlier) {
        return pick("与第 " + earlier + " 份相同", "repeats document " + earlier);
    }

    /** Returns how many documents repeat an earlier one. */
    public String repeated(int count) {
        return pick("其中 " + count + " 份重复", count + " of them repeated");
    }

    /** Returns what a document holds. */
    public String contents(int sections, int clauses, int frequencies) {
        return pick(
                sections + " 个章节，" + clauses + " 个条款，" + frequencies + " 项频次要求",
                list(List.of(
                        sections + " " + noun(sections, "section"),
                        clauses + " " + noun(clauses, "clause"),
                        frequencies + " " + (frequencies == 1 ? "frequency" : "frequencies"))));
    }

    /** Returns that a document became no list. */
    public String noList() {
        return pick("未能形成清单", "no list could be made of it");
    }

    /** Returns that a file is being checked. */
    public String checking(String name) {
        return pick("正在校验 " + name, "checking " + name);
    }

    /** Returns that a text is being imported. */
    public String importing(String name) {
        return pick("正在导入 " + name, "importing " + name);
    }

    /** Returns how much of long work is done. */
    public String checked(long count) {
        return pick("已检查 " + count + " 个文件", count + " " + noun(count, "file") + " checked");
    }

    /** Returns the Chinese or the English words. */
    public String pick(String inChinese, String inEnglish) {
        return chinese ? inChinese : inEnglish;
    }

    private static String noun(long count, String noun) {
        return count == 1 ? noun : noun + "s";
    }
}
