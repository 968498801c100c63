package io.github.dutylist.wording;

import io.github.dutylist.wording.Token.Meeting;
import io.github.dutylist.wording.Token.OccasionWord;
import io.github.dutylist.wording.Token.PeriodWord;
import org.jspecify.annotations.Nullable;

/**
 * Events before which something is done, no matter how long before: 开工前应当备案, 每次出站前进行安全检查.
 *
 * <p>No form says before; the requirement is that of the event itself and only comes near.
 */
final class BeforeEvent {

    /** Events of one letter, which mean a point of time only where what is done follows (汛前应当检查) and not a noun (班前教育). */
    private static final String SHORT_EVENTS = "汛节雨灾会课餐班岗";

    private static final String NO_EVENT_ENDS = "目当此以之年月日时天周季期提面眼跟空先从台阵生超向往朝靠支较比事任产史末底初个";
    private static final Words OTHER_WORDS = Words.of(
            "款", "述", "项", "条", "提", "期", "后", "端", "沿", "列", "置", "瞻", "景", "方", "身", "科", "台", "厅", "线", "往", "来",
            "去", "进", "夕", "例", "轮", "臂", "言", "因", "辈", "任", "的", "已", "者", "不久", "半", "中");
    private static final Words FORBIDDEN =
            Words.of("不得", "不准", "不能", "不予", "不可", "严禁", "禁止", "停止", "暂停", "停产", "停业", "停用", "停运", "撤", "一律不");
    private static final Words ADVERBS = Words.of(",", "均", "都", "应当", "应", "一律");
    private static final Words JOINTS = Words.of("的", "是", "并", "且", "或者", "或", "、", "及时", "和", "及", "严格");
    private static final Words OF_DOCUMENT = Words.of("本办法", "本规定", "本条例", "本细则", "本制度", "本清单", "施行", "本方案");
    private static final Words SUBJECTS = Words.of(
            "人员", "员工", "职工", "工人", "学员", "学生", "单位", "企业", "公司", "部门", "机构", "法人", "学校", "医院", "业主", "队伍", "车辆", "设备",
            "客车", "货车", "船舶", "驾驶员", "管理员", "司机", "干部", "班组", "主任", "书记", "督促", "要求");
    private static final Words SEASONS =
            Words.of("汛期", "雨季", "防火期", "采暖期", "供暖期", "台风季", "旺季", "放假", "假期", "封冻期", "凌汛期", "收获期");
    private static final Words EVENTS = SEASONS.and(Words.of(
            "施工", "开工", "复工", "完工", "竣工", "启用", "使用", "投用", "投产", "投运", "复产", "生产", "停产", "启动", "运行", "开机", "停机", "进场",
            "入场", "离场", "出场", "上岗", "离岗", "到岗", "下班", "上班", "交班", "接班", "收工", "下井", "入井", "作业", "动火", "动土", "爆破", "吊装",
            "检修", "拆除", "出站", "进站", "发车", "出车", "行车", "开航", "出海", "出港", "靠泊", "起飞", "登机", "装卸", "充装", "卸车", "入库", "出库",
            "入仓", "出厂", "上市", "销售", "配送", "供货", "供餐", "开餐", "就餐", "食用", "营业", "开业", "开馆", "闭馆", "开园", "闭园", "开放", "演出",
            "举办", "召开", "开会", "审议", "上会", "表决", "决策", "印发", "发布", "公布", "出台", "实施", "签订", "签约", "招标", "开标", "采购", "验收",
            "移交", "交付", "送电", "停电", "手术", "用药", "输血", "出院", "入院", "入职", "离职", "离任", "任职", "入学", "开学", "放假", "离校", "考试",
            "开考", "供暖", "供热", "入汛", "入冬", "播种", "插秧", "收割", "屠宰", "出栏", "种植", "注射", "接种", "开课", "上课", "实验", "试验", "投放",
            "排放", "转运", "销毁", "出让", "拍卖", "归档", "执行", "到期", "届满", "期满", "来临", "到来", "开始", "结束", "活动", "会议", "工程", "出警",
            "入户", "开挖", "回填", "浇筑", "登陆", "熄灯", "就寝", "休市", "开市", "闭市", "开闸", "泄洪", "蓄水", "调度", "点火", "开门", "关门", "出行",
            "出境", "入境", "公示", "报送", "上报", "付款", "拨付", "发放", "上传", "录入", "上线", "割接", "发射", "入园", "离园", "封闭", "换届", "开具",
            "出具", "出发", "归还", "离店", "开板", "交接班", "接卸油", "装卸油", "通过", "放映", "下水", "返航", "起锚"));
    private static final int LONGEST = 8;
    private static final int FARTHEST = 12;

    private BeforeEvent() {}

    /** Returns the event before the 前 at a position, given the token before and where it ends, or null. */
    static @Nullable Meeting at(Sentence sentence, int position, int floor, @Nullable Token last) {
        boolean isOther =
                Sentence.isOneOf(sentence.at(position - 1), NO_EVENT_ENDS) && !sentence.endsWithAny(position, EVENTS)
                        || Numeral.isDigit(sentence.at(position - 1))
                        || Numeral.isChinese(sentence.at(position - 1))
                        || NumberRange.at(sentence, position + 1) != null
                        || sentence.hasAny(position + 1, OTHER_WORDS)
                        || EventRow.goesOn(sentence, position + 1)
                        || sentence.at(position + 1) == '各' && EventRow.before(sentence, position + 1, floor) != null
                        || last instanceof PeriodWord && last.end() > Event.partStart(sentence, position, 0);
        int start = isOther ? -1 : start(sentence, position, floor);
        if (start < 0 || start >= position || isForbidding(sentence, position + 1)) {
            return null;
        }
        boolean isOccasion = last instanceof OccasionWord && last.end() == start;
        boolean isNamed = isOccasion || position - start > 1 && sentence.endsWithAny(position, EVENTS);
        boolean isShort = SHORT_EVENTS.indexOf(sentence.at(position - 1)) >= 0;
        boolean isDone = Sentence.isOneOf(sentence.at(position + 1), ",应须必要需")
                || Verbs.opensAt(sentence, position + 1)
                || !isShort && Verbs.isDeedAt(sentence, position + 1);
        boolean isEvent = isNamed || isDone && position - start <= LONGEST && (isShort || position - start > 1);
        int from = isOccasion && last != null ? last.start() : start;
        int end = position - start == 1 ? position + 1 : position;
        return isEvent ? new Meeting(from, position + 1, start, end, true) : null;
    }

    /** Returns where the words of the event start, behind whom it happens to; a negative number when that is too far back. */
    private static int start(Sentence sentence, int position, int floor) {
        int start = Event.startOf(sentence, position, floor);
        if (start < 0 || sentence.containsAny(start, position, OF_DOCUMENT)) {
            return -1;
        }
        for (int i = start; i < position - 1; i++) {
            int behind = Math.max(sentence.skip(i, SUBJECTS), sentence.skip(i, JOINTS));
            start = behind != i && behind < position ? behind : start;
        }
        int named = sentence.skipBack(position, EVENTS);
        boolean isLong = position - start > LONGEST;
        boolean isWhose = named < position && named - start > 1 && isWhose(sentence, start, named);
        return isLong || isWhose ? named : start;
    }

    /** 印章保管人离岗, 渔船出海: whom it happens to says nothing about when. */
    private static boolean isWhose(Sentence sentence, int start, int end) {
        return Bodies.isSubject(sentence, start, end) || Sentence.isOneOf(sentence.at(end - 1), "车船艇场站");
    }

    /** 消除前不得使用: nothing is done before. */
    private static boolean isForbidding(Sentence sentence, int position) {
        int start = position;
        for (int next = sentence.skip(start, ADVERBS); next != start; next = sentence.skip(start, ADVERBS)) {
            start = next;
        }
        return sentence.containsAny(start, Math.min(sentence.length(), start + FARTHEST / 2), FORBIDDEN);
    }
}
