package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import java.util.List;

/** Tells how those to whom something is reported stand to the organisation of a document. */
public final class Reporting {

    private static final String[] PUBLIC = {
        "社会", "公众", "群众", "家长", "媒体", "信访人", "举报人", "投诉人", "当事人", "用户", "居民", "村民", "消费者", "客户", "乘客", "患者", "监护人"
    };
    private static final String[] BELOW = {"乙方", "下级", "所属", "下属", "各科室", "各部门", "各单位", "各支部", "各党支部", "责任单位", "责任部门"};
    private static final String[] PARTY_ABOVE = {"甲方"};
    private static final String[] ABOVE = {"上级", "上一级", "中央", "国务院", "主管", "监管", "登记机关", "总公司", "总部", "管委会"};
    private static final String[] PEERS = {"有关部门", "相关部门", "有关单位", "相关单位", "同级", "毗邻", "兄弟", "友邻", "公安", "消防"};
    private static final String[] INSIDE = {
        "本单位", "本部门", "本校", "本局", "职工", "教职工", "员工", "党内", "院内", "校内", "系统内", "单位内", "一定范围", "全体"
    };
    private static final String[] INSIDE_ENDS = {
        "内", "科", "处", "室", "部", "组", "中心", "经理", "员", "工程师", "会", "办", "办公室", "领导", "负责人", "主任", "书记", "校长", "局长",
        "院长", "厂长", "站长", "所长", "班子", "车间", "党支部", "支部", "支委", "党组"
    };

    /** Words for a level of the state, with which names of its bodies start. */
    private static final List<String> LEVELS = List.of("省", "市", "县", "区", "州", "旗", "镇", "乡", "街道");

    private static final String[] LEVEL_BODIES = {"人民政府", "政府", "党委", "委", "党工委", "工委", "办事处", "委员会"};

    /** Words for a kind of organisation, with which names of its own bodies start. */
    private static final List<String> KINDS = List.of(
            "集团公司", "集团", "公司", "学校", "园区", "社区", "林业局", "局", "厅", "校", "院", "馆", "厂", "场", "库", "所", "站", "村", "企业");

    private final RoleBook roles;
    private final String organisation;

    /**
     * Starts with what is known of a document.
     *
     * @param roles its roles
     * @param organisation its organisation
     */
    public Reporting(RoleBook roles, OrganisationName organisation) {
        this.roles = roles;
        this.organisation = organisation.name();
    }

    /** Tells whether words are for somebody who can be told something: the public, or a role of the document. */
    public boolean isKnown(Passage name) {
        return name.endsWithAny(PUBLIC) || isRole(name);
    }

    /** Returns how somebody stands to the organisation. */
    public RecipientRelation relation(Passage name, RecipientMode mode) {
        boolean toMembers = mode == RecipientMode.PUBLISH && name.startsWithAny("业主", "学生", "服务对象", "会员");
        if (toMembers || name.containsAny(PUBLIC)) {
            return RecipientRelation.PUBLIC;
        }
        if (name.startsWithAny(BELOW)) {
            return RecipientRelation.SUBORDINATE;
        }
        if (name.startsWithAny(PARTY_ABOVE)) {
            return RecipientRelation.SUPERIOR;
        }
        boolean isEach = name.startsWith("各", 0) && (mode == RecipientMode.INFORM || mode == RecipientMode.PUBLISH);
        boolean downward = mode != RecipientMode.REPORT && mode != RecipientMode.FILE;
        if (downward && Level.isBelow(name.toString(), organisation)) {
            return RecipientRelation.SUBORDINATE;
        }
        if (isEach && name.endsWithAny("单位", "学院", "部门", "科室", "支部", "乡镇", "街道", "学校", "公司", "村", "社区")) {
            return RecipientRelation.SUBORDINATE;
        }
        boolean upward = mode == RecipientMode.REPORT || mode == RecipientMode.FILE;
        boolean ofState = upward && isPlace() && name.endsWithAny("部门", "政府", "安委会", "安全生产委员会");
        if (ofState) {
            return RecipientRelation.SUPERIOR;
        }
        if (isItself(name) || isRole(name) || name.startsWithAny(INSIDE) || name.startsWithAny("全")) {
            return RecipientRelation.INTERNAL;
        }
        if (name.containsAny(ABOVE)) {
            return RecipientRelation.SUPERIOR;
        }
        return ofUnknown(name, mode);
    }

    private RecipientRelation ofUnknown(Passage name, RecipientMode mode) {
        boolean upward = mode == RecipientMode.REPORT || mode == RecipientMode.FILE;
        if (!upward && name.containsAny(PEERS)) {
            return RecipientRelation.PEER;
        }
        for (String level : LEVELS) {
            if (name.startsWith(level, 0) && name.length() > level.length()) {
                return isOwnLevel(level) && !(upward && isPlace())
                        ? RecipientRelation.INTERNAL
                        : RecipientRelation.SUPERIOR;
            }
        }
        for (String kind : KINDS) {
            if (name.startsWith(kind, 0)) {
                return organisation.contains(kind) ? RecipientRelation.INTERNAL : RecipientRelation.SUPERIOR;
            }
        }
        boolean foreign = name.containsAny("党委", "政府", "当地", "属地", "辖区", "公安", "消防", "疾控");
        return name.endsWithAny(INSIDE_ENDS) && !foreign ? RecipientRelation.INTERNAL : RecipientRelation.SUPERIOR;
    }

    /** Statutes are those of a whole place (云麓省), in which bodies of many kinds report to authorities. */
    private boolean isPlace() {
        return organisation.length() > 1 && "省市县区".indexOf(organisation.charAt(organisation.length() - 1)) >= 0;
    }

    /** 镇防汛办 is inside for the government of the town, and above for a village in it. */
    private boolean isOwnLevel(String level) {
        if (organisation.endsWith(level)) {
            return true;
        }
        for (String body : LEVEL_BODIES) {
            if (organisation.endsWith(level + body)) {
                return true;
            }
        }
        return false;
    }

    /** 区河长制办公室 is 石门区河长制办公室 itself, and 县人社局 is 北川县人力资源和社会保障局. */
    private boolean isItself(Passage name) {
        return name.length() > 3 && (organisation.endsWith(name.toString()) || isShortFor(name.toString()));
    }

    /** A short name has the level and the noun of the whole one, and between them some of its letters in their order. */
    private boolean isShortFor(String name) {
        String level = Level.of(name);
        int from = level.isEmpty() ? -1 : organisation.indexOf(level);
        int last = name.length() - 1;
        if (from < 0 || organisation.charAt(organisation.length() - 1) != name.charAt(last)) {
            return false;
        }
        int at = from + level.length();
        for (int i = level.length(); i <= last && at >= 0; i++) {
            at = organisation.indexOf(name.charAt(i), at) + 1;
            at = at == 0 ? -1 : at;
        }
        return at >= 0;
    }

    private boolean isRole(Passage name) {
        return roles.atStart(name)
                .filter(match -> match.length() == name.length())
                .isPresent();
    }
}
