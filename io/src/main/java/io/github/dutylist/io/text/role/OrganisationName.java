package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.Responsibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organisation whose list a document is.
 *
 * @param name its name
 * @param offset the offset in the input of the words that it was taken from
 * @param signed whether the document is signed with it, so that nothing was assumed
 */
public record OrganisationName(String name, int offset, boolean signed) {

    private static final int MAX_PLACE = 8;
    private static final String[] FILLING_IN = {"填报单位:", "填表单位:", "编制单位:", "制表单位:", "报送单位:", "填报部门:"};
    private static final String UNKNOWN = "本单位";
    private static final List<String> POSTS =
            List.of("主要负责人", "负责人", "书记", "副书记", "主任", "班子成员", "领导班子", "院长", "校长", "园长", "所长", "站长", "队长", "厂长");
    private static final Map<String, OrganisationKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("领导小组", OrganisationKind.LEADING_SMALL_GROUP);
        KINDS.put("党组", OrganisationKind.LEADING_PARTY_GROUP);
        KINDS.put("党工委", OrganisationKind.PARTY_WORK_COMMITTEE);
        KINDS.put("党委", OrganisationKind.PARTY_COMMITTEE);
        KINDS.put("党支部", OrganisationKind.PARTY_BRANCH);
        KINDS.put("支部", OrganisationKind.PARTY_BRANCH);
        KINDS.put("中学", OrganisationKind.SCHOOL);
        KINDS.put("小学", OrganisationKind.SCHOOL);
        KINDS.put("学校", OrganisationKind.SCHOOL);
        KINDS.put("幼儿园", OrganisationKind.SCHOOL);
        KINDS.put("公司", OrganisationKind.ENTERPRISE);
        KINDS.put("集团", OrganisationKind.ENTERPRISE);
        KINDS.put("局", OrganisationKind.GOVERNMENT_DEPARTMENT);
        KINDS.put("厅", OrganisationKind.GOVERNMENT_DEPARTMENT);
    }

    /** Returns the organisation of a document: it signs, or the title starts with it, or it bears the principal responsibility. */
    public static OrganisationName of(DocumentParts parts, RoleBook book) {
        return signing(parts)
                .or(() -> first(Issuers.signing(parts.outline()), true))
                .or(() -> fillingIn(parts.outline().preamble()))
                .or(() -> titled(parts))
                .or(() -> parts.attachedTo().map(name -> new OrganisationName(name, start(parts), false)))
                .or(() -> place(parts))
                .or(() -> role(book))
                .orElseGet(() -> new OrganisationName(UNKNOWN, start(parts), false));
    }

    /** Returns the names of those who issue a document jointly with its organisation, which is not among them; none if nobody does. */
    public List<String> others(DocumentParts parts) {
        List<Passage> issuers = Issuers.signing(parts.outline());
        if (issuers.isEmpty()) {
            issuers = parts.outline().title().map(Issuers::titling).orElse(List.of());
        }
        List<String> names = issuers.stream().map(Passage::text).distinct().toList();
        return names.contains(name)
                ? names.stream().filter(other -> !other.equals(name)).toList()
                : List.of();
    }

    private static Optional<OrganisationName> first(List<Passage> names, boolean signed) {
        return names.stream().findFirst().map(words -> new OrganisationName(words.text(), words.offset(0), signed));
    }

    /** Returns the organisation with which the title of a document starts; empty when it starts with none. */
    static Optional<OrganisationName> titled(DocumentParts parts) {
        return parts.outline().title().flatMap(title -> first(Issuers.titling(title), false));
    }

    /** Who fills in a ledger says so above it: 填报单位：县生态环境局. */
    private static Optional<OrganisationName> fillingIn(List<Passage> preamble) {
        return preamble.stream()
                .filter(words -> words.startsWithAny(FILLING_IN))
                .map(words -> words.from(words.indexOf(':', 0) + 1).trimmed())
                .map(rest -> rest.subSequence(0, rest.indexOf(' ', 0) < 0 ? rest.length() : rest.indexOf(' ', 0)))
                .map(name -> name.endsWith("(盖章)") ? name.subSequence(0, name.indexOf('(', 0)) : name)
                .filter(name -> name.length() > 1 && name.indexOfAny(",。;:", 0) < 0)
                .map(name -> new OrganisationName(name.text(), name.offset(0), false))
                .findFirst();
    }

    /** Who lets others sign a letter of responsibility is the one whose list it is. */
    private static Optional<OrganisationName> signing(DocumentParts parts) {
        return Optional.ofNullable(Parties.of(parts).first())
                .map(name -> new OrganisationName(name.text(), name.offset(0), true));
    }

    /** A title that starts with a place (临川市防洪办法) is that of a document for the place. */
    private static Optional<OrganisationName> place(DocumentParts parts) {
        return parts.outline()
                .title()
                .filter(words -> !words.startsWithAny("关于", "各"))
                .flatMap(words -> {
                    for (int i = 2; i < Math.min(words.length(), MAX_PLACE); i++) {
                        boolean street = words.startsWith("街道", i - 1);
                        if ("省市县区镇乡".indexOf(words.charAt(i)) >= 0 || street) {
                            return Optional.of(new OrganisationName(
                                    words.subSequence(0, i + 1).text(), words.offset(0), false));
                        }
                    }
                    return Optional.empty();
                });
    }

    private static Optional<OrganisationName> role(RoleBook book) {
        return book.bearing(Responsibility.PRINCIPAL)
                .or(() -> book.roles().stream()
                        .filter(role -> role.holder == Holder.BODY && !role.title.startsWith("各"))
                        .findFirst())
                .map(role -> new OrganisationName(aroundCommittee(role.title), role.offset, false));
    }

    /** Returns the unit whose committee a body is by its name (学校 of 学校保密委员会), or else the name. */
    private static String aroundCommittee(String body) {
        boolean inside = body.endsWith("委员会") || body.endsWith("领导小组");
        for (String unit : List.of("学校", "医院", "公司", "集团", "单位", "机关", "幼儿园")) {
            int end = body.indexOf(unit) + unit.length();
            if (inside && end >= unit.length() && end < body.length()) {
                return body.substring(0, end);
            }
        }
        return body;
    }

    private static int start(DocumentParts parts) {
        return parts.outline()
                .title()
                .or(() -> parts.outline().preamble().stream().findFirst())
                .map(words -> words.offset(0))
                .orElseGet(() ->
                        parts.sections().isEmpty() ? 0 : parts.sections().get(0).offset());
    }

    /** Returns the name of the body in the title of one of its posts: 各党支部 of 各党支部书记. */
    public static String bodyOf(String title) {
        for (String post : POSTS) {
            if (title.endsWith(post) && title.length() > post.length() + 1) {
                return title.substring(0, title.length() - post.length());
            }
        }
        boolean head =
                title.endsWith("长") && title.length() > 2 && Level.isLevels(title.substring(0, title.length() - 1));
        return head ? title.substring(0, title.length() - 1) : title;
    }

    /** Returns the kind of the organisation, by the noun in which its name ends. */
    public Optional<OrganisationKind> kind() {
        return kindOf(name);
    }

    /** Returns the kind of an organisation with a name. */
    public static Optional<OrganisationKind> kindOf(String name) {
        return KINDS.entrySet().stream()
                .filter(entry -> name.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(kind -> !kind.equals(OrganisationKind.GOVERNMENT_DEPARTMENT) || !name.startsWith("中共"))
                .findFirst();
    }
}
