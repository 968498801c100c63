package io.github.dutylist.io.text.clause;

import io.github.dutylist.io.text.role.ActorName;
import io.github.dutylist.io.text.role.Reporting;
import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads to whom a clause reports: 向市委专题汇报, 报园区党工委备案, 在党内通报. Who hears a report (听取汇报) is not meant. */
final class Recipients {

    private static final int MAX_GAP = 30;
    private static final int MAX_WITHIN = 12;
    private static final String BEFORE_NO_TO = "方导动取意倾面趋走偏志朝单双横纵风";
    private static final String TIMES = "时日天月钟年周度";
    private static final String BEFORE_NO_REPORT = "汇通上简申举填海情警快预壁";

    private static final String[] PROHIBITIONS = {"不得", "严禁", "禁止", "不准"};
    private static final String[] NOT_DONE = {"未", "没有", "不按", "拒不"};
    private static final String[] NO_NAMES = {"单位", "部门", "机关", "机构", "人员", "责任人"};
    private static final String[] NO_STARTS = {"上报", "报", "送", "情况", "事项", "工作", "的", "有", "和", "及", "所"};
    private static final String[] STOPS = {
        "备案", "审定", "批准", "审批", "同意", "审核", "审议", "审阅", "签批", "研究", "并", "后", "以", "进行", "汇总"
    };
    private static final String[] COMMITTEES = {"市委", "县委", "区委", "省委", "州委", "党委", "政府", "纪委", "大会", "办公会"};

    /** Verbs behind the name (向…汇报). */
    private static final Lexicon<RecipientMode> VERBS = new Lexicon<RecipientMode>()
            .with(RecipientMode.REPORT, "汇报", "报告", "报送", "上报", "提交", "呈报", "述职")
            .with(RecipientMode.INFORM, "通报", "反馈", "通知", "告知")
            .with(RecipientMode.FILE, "备案", "报备")
            .with(RecipientMode.PUBLISH, "公开", "公示", "公布")
            .with(RecipientMode.CONSULT, "征求意见", "征求", "咨询");

    /** Verbs before the name (告知家长). */
    private static final Lexicon<RecipientMode> VERBS_BEFORE = new Lexicon<RecipientMode>()
            .with(RecipientMode.REPORT, "报告", "报送", "上报", "提交", "呈报", "抄报")
            .with(RecipientMode.INFORM, "告知", "通知", "反馈", "抄送", "通报");

    private static final List<String> ADVERBS = List.of(
            "专题", "及时", "书面", "定期", "如实", "立即", "主动", "第一时间", "每年", "每半年", "每季度", "每月", "至少", "一次", "两次", "逐级", "详细",
            "全面", "按时", "按规定", "直接", "当面", "集中", "统一", "同步", "进行", "电话");

    private final Reporting reporting;
    private final List<Recipient> recipients = new ArrayList<>();

    private Recipients(Reporting reporting) {
        this.reporting = reporting;
    }

    /** Returns what a clause says, in its order. */
    static List<Recipient> read(Passage text, Reporting reporting) {
        Recipients reader = new Recipients(reporting);
        for (Passage sentence : Sentences.of(text)) {
            Sentences.segments(sentence).forEach(reader::readSegment);
        }
        return reader.recipients;
    }

    /** What must not be made known, or was not, is no report. */
    private void readSegment(Passage segment) {
        if (segment.containsAny(PROHIBITIONS) || segment.endsWith("的") && segment.containsAny(NOT_DONE)) {
            return;
        }
        for (int i = 0; i < segment.length(); i++) {
            i = Math.max(i, readAt(segment, i) - 1);
        }
    }

    /** Returns the index behind what was read at an index; -1 when there is nothing. */
    private int readAt(Passage segment, int index) {
        int end = switch (segment.charAt(index)) {
            case '向' -> isPreposition(segment, index) ? readTo(segment, index) : -1;
            case '在' -> readWithin(segment, index);
            case '征' -> readConsulted(segment, index);
            default -> -1;
        };
        return end < 0 ? readBehindVerb(segment, index) : end;
    }

    /** 内向 is a character, but 2日内向 is a time. */
    private static boolean isPreposition(Passage segment, int index) {
        char before = segment.at(index - 1);
        return before == '内' ? TIMES.indexOf(segment.at(index - 2)) >= 0 : BEFORE_NO_TO.indexOf(before) < 0;
    }

    private int readTo(Passage segment, int start) {
        int limit = Math.min(segment.length(), start + MAX_GAP);
        for (int i = start + 2; i < limit; i++) {
            Optional<Lexicon.Hit<RecipientMode>> verb = VERBS.at(segment, i);
            if (verb.isPresent()) {
                Passage label = withoutAdverbs(segment.subSequence(start + 1, i));
                int end = verb.get().end();
                add(label, verb.get().value(), segment.subSequence(start, end));
                return end;
            }
        }
        return -1;
    }

    /** 在党内通报, 在全场公示: those inside are told. */
    private int readWithin(Passage segment, int start) {
        int limit = Math.min(segment.length(), start + MAX_WITHIN);
        for (int i = start + 2; i < limit; i++) {
            boolean told = segment.startsWith("通报", i) || segment.startsWith("公示", i) || segment.startsWith("公开", i);
            Passage label = segment.subSequence(start + 1, i);
            boolean inside = label.endsWithAny("内", "系统", "范围") || label.startsWithAny("全");
            if (told && inside && !label.contains("向")) {
                RecipientMode mode = VERBS.at(segment, i).orElseThrow().value();
                add(label, mode, segment.subSequence(start, i + 2));
                return i + 2;
            }
        }
        return -1;
    }

    /** 征求职工意见: the name stands between. */
    private int readConsulted(Passage segment, int start) {
        if (!segment.startsWith("征求", start)) {
            return -1;
        }
        int end = segment.subSequence(0, Math.min(segment.length(), start + MAX_GAP))
                .indexOf("意见", start + 2);
        if (end < start + 4) {
            return -1;
        }
        Passage name = segment.subSequence(start + 2, end);
        add(
                name.endsWith("的") ? name.subSequence(0, name.length() - 1) : name,
                RecipientMode.CONSULT,
                segment.subSequence(start, end + 2));
        return end + 2;
    }

    /** 报园区党工委备案, 告知家长: the name follows the verb. */
    private int readBehindVerb(Passage segment, int start) {
        Optional<Lexicon.Hit<RecipientMode>> verb = VERBS_BEFORE.at(segment, start);
        boolean plain =
                verb.isEmpty() && segment.charAt(start) == '报' && BEFORE_NO_REPORT.indexOf(segment.at(start - 1)) < 0;
        if (verb.isEmpty() && !plain) {
            return -1;
        }
        int from = verb.map(Lexicon.Hit::end).orElse(start + 1);
        Passage rest = segment.subSequence(from, Math.min(segment.length(), from + MAX_GAP));
        int stop = stop(rest);
        Passage label = rest.subSequence(0, stop).trimmed();
        if (!isNamed(label)) {
            return -1;
        }
        boolean filed = plain && rest.startsWith("备案", stop);
        int end = from + stop + (filed ? 2 : 0);
        RecipientMode mode =
                filed ? RecipientMode.FILE : verb.map(Lexicon.Hit::value).orElse(RecipientMode.REPORT);
        add(label, mode, segment.subSequence(start, end).trimmed());
        return end;
    }

    private static int stop(Passage rest) {
        int stop = rest.length();
        for (String word : STOPS) {
            int found = rest.indexOf(word, 2);
            stop = found > 0 ? Math.min(stop, found) : stop;
        }
        return stop;
    }

    private boolean isNamed(Passage label) {
        if (label.length() < 2 || label.startsWithAny(NO_STARTS) || isOneOf(label, NO_NAMES)) {
            return false;
        }
        return ActorName.isName(label)
                || label.endsWithAny(COMMITTEES)
                || label.endsWithAny("责任单位", "责任部门")
                || reporting.isKnown(label);
    }

    private static boolean isOneOf(Passage label, String... words) {
        for (String word : words) {
            if (label.length() == word.length() && label.startsWith(word, 0)) {
                return true;
            }
        }
        return false;
    }

    private static Passage withoutAdverbs(Passage label) {
        Passage words = label.trimmed();
        boolean shortened = true;
        while (shortened) {
            shortened = false;
            for (String adverb : ADVERBS) {
                if (words.endsWith(adverb) && words.length() > adverb.length()) {
                    words = words.subSequence(0, words.length() - adverb.length())
                            .trimmed();
                    shortened = true;
                }
            }
        }
        return words;
    }

    private void add(Passage label, RecipientMode mode, Passage quote) {
        int start = 0;
        for (int i = 0; i <= label.length(); i++) {
            if (i == label.length() || "、和及或".indexOf(label.charAt(i)) >= 0 && !isInName(label, i)) {
                Passage name = label.subSequence(start, i).trimmed();
                if (!name.isEmpty()) {
                    addOne(name, mode, quote);
                }
                start = i + (label.startsWith("或者", i) ? 2 : 1);
            }
        }
    }

    /** 和 and 及 also stand in names (网络安全和信息化委员会), and 党委和政府 is one addressee. */
    private static boolean isInName(Passage label, int index) {
        Passage rest = label.from(index + 1);
        if (isOneOf(rest, "政府", "人民政府")) {
            return true;
        }
        return label.charAt(index) != '、'
                && !ActorName.isName(label.subSequence(0, index).trimmed())
                && !label.subSequence(0, index).endsWithAny("委", "政府");
    }

    private void addOne(Passage name, RecipientMode mode, Passage quote) {
        Recipient.Builder recipient = Recipient.builder();
        recipient
                .relation(reporting.relation(name, mode))
                .label(name.text())
                .mode(mode)
                .quote(quote.text());
        recipients.add(recipient.build());
    }
}
