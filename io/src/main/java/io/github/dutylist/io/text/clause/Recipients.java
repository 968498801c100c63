package io.github.dutylist.io.text.clause;

import io.github.dutylist.io.text.role.ActorName;
import io.github.dutylist.io.text.role.RoleBook;
import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads to whom a clause reports: 向市委专题汇报, 报园区党工委, 在党内通报. Who hears a report (听取汇报) is not meant. */
final class Recipients {

    private static final int MAX_GAP = 30;
    private static final String BEFORE_NO_TO = "方导动取意倾面趋走偏志内朝单双横纵风";
    private static final String BEFORE_NO_REPORT = "汇通上简申举月日年填海情警周快预壁书";

    private static final Lexicon<RecipientMode> VERBS = new Lexicon<RecipientMode>()
            .with(RecipientMode.REPORT, "汇报", "报告", "报送", "上报", "提交", "呈报", "述职")
            .with(RecipientMode.INFORM, "通报", "反馈", "通知", "告知")
            .with(RecipientMode.FILE, "备案", "报备")
            .with(RecipientMode.PUBLISH, "公开", "公示", "公布")
            .with(RecipientMode.CONSULT, "征求意见", "征求", "咨询");

    private static final List<String> ADVERBS = List.of(
            "专题", "及时", "书面", "定期", "如实", "立即", "主动", "第一时间", "每年", "每半年", "每季度", "每月", "至少", "一次", "两次", "逐级", "详细",
            "全面", "按时", "按规定", "直接", "当面", "集中", "统一", "同步", "进行");

    private static final String[] PUBLIC = {"社会", "公众", "群众", "家长", "职工群众", "媒体"};
    private static final String[] BELOW = {"下级", "所属", "下属", "各科室", "各部门", "各单位", "各支部", "各党支部", "全体", "职工"};
    private static final String[] ABOVE = {
        "上级", "中央", "省委", "省政府", "市委", "市政府", "县委", "县政府", "区委", "区政府", "镇党委", "镇政府", "街道", "教育局", "主管部门", "监管部门",
        "国务院", "党中央", "州委", "旗委", "管委会", "集团", "总公司"
    };
    private static final String[] PEERS = {"有关部门", "相关部门", "公安", "消防", "毗邻", "兄弟", "友邻"};
    private static final String[] INSIDE = {
        "本单位", "本部门", "本校", "党内", "全局", "全校", "校内", "全院", "系统内", "党支部", "支部", "支委", "党组", "局党委", "领导班子", "班子", "校长",
        "局长", "办公室", "负责人", "书记", "领导小组", "分管领导", "主要领导", "机构", "单位内", "一定范围"
    };

    private final RoleBook roles;
    private final List<Recipient> recipients = new ArrayList<>();

    private Recipients(RoleBook roles) {
        this.roles = roles;
    }

    /** Returns what a clause says, in its order. */
    static List<Recipient> read(Passage text, RoleBook roles) {
        Recipients reader = new Recipients(roles);
        for (Passage sentence : Sentences.of(text)) {
            Sentences.segments(sentence).forEach(reader::readSegment);
        }
        return reader.recipients;
    }

    private void readSegment(Passage segment) {
        for (int i = 0; i < segment.length(); i++) {
            int end = switch (segment.charAt(i)) {
                case '向' -> BEFORE_NO_TO.indexOf(segment.at(i - 1)) < 0 ? readTo(segment, i) : -1;
                case '在' -> readWithin(segment, i);
                case '报' -> BEFORE_NO_REPORT.indexOf(segment.at(i - 1)) < 0 ? readReport(segment, i) : -1;
                default -> -1;
            };
            i = Math.max(i, end - 1);
        }
    }

    private int readTo(Passage segment, int start) {
        int limit = Math.min(segment.length(), start + MAX_GAP);
        for (int i = start + 2; i < limit; i++) {
            Optional<Lexicon.Hit<RecipientMode>> verb = VERBS.at(segment, i);
            if (verb.isPresent()) {
                Passage label = withoutAdverbs(segment.subSequence(start + 1, i));
                add(
                        label,
                        verb.get().value(),
                        segment.subSequence(start, verb.get().end()));
                return verb.get().end();
            }
        }
        return -1;
    }

    /** 在党内通报: those inside are told. */
    private int readWithin(Passage segment, int start) {
        int limit = Math.min(segment.length(), start + 12);
        for (int i = start + 2; i < limit; i++) {
            boolean told = segment.startsWith("通报", i) || segment.startsWith("公示", i) || segment.startsWith("公开", i);
            Passage label = segment.subSequence(start + 1, i);
            if (told && label.endsWithAny("内", "全局", "全校", "全院", "系统", "范围", "全公司", "全镇")) {
                RecipientMode mode = VERBS.at(segment, i).orElseThrow().value();
                add(label, mode, segment.subSequence(start, i + 2));
                return i + 2;
            }
        }
        return -1;
    }

    /** 报园区党工委, 报安委会审定: the name follows the verb. */
    private int readReport(Passage segment, int start) {
        Passage rest = segment.subSequence(start + 1, Math.min(segment.length(), start + MAX_GAP));
        int stop = rest.length();
        for (String verb : new String[] {"备案", "审定", "批准", "审批", "同意", "审核", "审议", "研究"}) {
            int found = rest.indexOf(verb, 2);
            stop = found > 0 ? Math.min(stop, found) : stop;
        }
        Passage label = rest.subSequence(0, stop).trimmed();
        boolean named = label.length() >= 2
                && (ActorName.isName(label) || label.endsWithAny("市委", "县委", "区委", "省委", "党委", "政府"));
        boolean filed = rest.startsWith("备案", stop);
        if (!named) {
            return -1;
        }
        int end = start + 1 + stop + (filed ? 2 : 0);
        add(label, filed ? RecipientMode.FILE : RecipientMode.REPORT, segment.subSequence(start, end));
        return end;
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
            if (i == label.length() || "、和及".indexOf(label.charAt(i)) >= 0 && !isInName(label, i)) {
                Passage name = label.subSequence(start, i).trimmed();
                if (!name.isEmpty()) {
                    addOne(name, mode, quote);
                }
                start = i + 1;
            }
        }
    }

    /** 和 and 及 also stand in names (网络安全和信息化委员会, 城乡建设及规划局). */
    private static boolean isInName(Passage label, int index) {
        return label.charAt(index) != '、'
                && !ActorName.isName(label.subSequence(0, index).trimmed())
                && !label.subSequence(0, index).endsWithAny("委", "政府");
    }

    private void addOne(Passage name, RecipientMode mode, Passage quote) {
        Recipient.Builder recipient = Recipient.builder();
        recipient.relation(relation(name)).label(name.text()).mode(mode).quote(quote.text());
        recipients.add(recipient.build());
    }

    private RecipientRelation relation(Passage name) {
        if (name.containsAny(PUBLIC)) {
            return RecipientRelation.PUBLIC;
        }
        if (name.startsWithAny(BELOW)) {
            return RecipientRelation.SUBORDINATE;
        }
        boolean own = roles.atStart(name)
                .filter(match -> match.length() == name.length())
                .isPresent();
        if (own || name.containsAny("本单位", "本部门", "本校", "本局")) {
            return RecipientRelation.INTERNAL;
        }
        if (name.containsAny(ABOVE)) {
            return RecipientRelation.SUPERIOR;
        }
        if (name.containsAny(PEERS)) {
            return RecipientRelation.PEER;
        }
        return name.containsAny(INSIDE) ? RecipientRelation.INTERNAL : RecipientRelation.SUPERIOR;
    }
}
