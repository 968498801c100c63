package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.RolePart;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Responsibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The roles of a document, found again by the words with which sentences and headings start. */
public final class RoleBook {

    private static final int MAX_TITLE = 30;
    private static final int MAX_MODIFIERS = 6;
    private static final int MAX_ROLES = 100;
    private static final int MIN_SHORT = 4;

    /** Bodies that are meant by these words alone where only one is named. */
    private static final Set<String> SHORT = Set.of("党委", "政府", "人民政府", "党组", "党支部");

    private static final List<String> MODIFIERS = List.of(
            "其他", "园区", "公司", "学校", "机关", "单位", "集团", "中心", "街道", "本", "各", "局", "馆", "院", "校", "县", "市", "区", "镇", "乡",
            "厂", "站", "所");

    private final List<RolePart> roles = new ArrayList<>();
    private final Map<String, RolePart> byTitle = new HashMap<>();
    private final Map<String, Passage> names = new HashMap<>();

    /** Returns the roles in the order in which they were found. */
    public List<RolePart> roles() {
        return roles;
    }

    /** Makes known whose name a word stands for: 乙方. */
    void alias(String word, Passage name) {
        names.put(word, name);
    }

    /** Returns the role with a title, a new one if there is none yet. */
    RolePart role(Passage title) {
        return find(title).orElseGet(() -> add(title));
    }

    private RolePart add(Passage title) {
        Passage name = names.get(title.toString());
        if (name == null) {
            return add(new RolePart(title.text(), title.offset(0), ActorName.holder(title)), title.toString());
        }
        Holder holder = ActorName.isName(name) ? ActorName.holder(name) : Holder.UNIT;
        RolePart role =
                find(name).orElseGet(() -> add(new RolePart(name.text(), name.offset(0), holder), name.toString()));
        byTitle.put(title.toString(), role);
        return role;
    }

    /** Returns the role with exactly a title. */
    Optional<RolePart> titled(String title) {
        return Optional.ofNullable(byTitle.get(title));
    }

    /** Makes known that a role has another name as well, where that is nobody's yet. */
    void call(RolePart role, CharSequence name) {
        byTitle.putIfAbsent(name.toString(), role);
    }

    /** Returns the role of all whom a title names one by one: 各水厂 for 水厂; empty when the title is a role itself. */
    Optional<RolePart> each(Passage title) {
        String words = title.toString();
        RolePart each = byTitle.containsKey(words) ? null : byTitle.get("各" + words);
        if (each != null) {
            byTitle.put(words, each);
        }
        return Optional.ofNullable(each);
    }

    /** Returns the role with a title that is no name by its last noun, but is said to have duties. */
    RolePart unit(Passage title) {
        return find(title)
                .orElseGet(() -> add(new RolePart(title.text(), title.offset(0), Holder.UNIT), title.toString()));
    }

    /** Adds a role. */
    RolePart add(RolePart role, String title) {
        roles.add(role);
        String words = title;
        byTitle.putIfAbsent(words, role);
        byTitle.putIfAbsent(withoutBrackets(words), role);
        if (Level.isGraded(words) && role.holder == Holder.UNIT) {
            byTitle.putIfAbsent(words.substring(Level.of(words).length() + 1), role);
        }
        for (int i = 0; i < MAX_MODIFIERS && !words.startsWith("各"); i++) {
            String shorter = withoutModifier(words);
            if (shorter.equals(words) || shorter.length() < 2) {
                break;
            }
            words = shorter;
            byTitle.putIfAbsent(words, role);
        }
        return role;
    }

    /** 镇级（街道级）河长 is spoken of as 镇级河长. */
    private static String withoutBrackets(String words) {
        int open = words.indexOf('(');
        int close = words.indexOf(')', open + 1);
        return open > 0 && close > 0 && close + 1 < words.length()
                ? words.substring(0, open) + words.substring(close + 1)
                : words;
    }

    private static String withoutModifier(String words) {
        if (Level.isGraded(words) || Level.isOther(words)) {
            return words;
        }
        for (String modifier : MODIFIERS) {
            if (words.startsWith(modifier)) {
                return words.substring(modifier.length());
            }
        }
        return words;
    }

    private Optional<RolePart> find(Passage title) {
        String words = title.toString();
        RolePart found = byTitle.get(words);
        for (int i = 0; i < MAX_MODIFIERS && found == null && !words.startsWith("各"); i++) {
            String shorter = withoutModifier(words);
            if (shorter.equals(words)) {
                break;
            }
            words = shorter;
            found = byTitle.get(words);
        }
        String whole = title.toString();
        RolePart role = found == null ? called(whole, ActorName.isGeneric(title) || SHORT.contains(whole)) : found;
        return Optional.ofNullable(role).filter(known -> !Level.differ(whole, known.title));
    }

    /** Returns the only role whose title ends in a name that is long enough to be no other's: 使用单位 of 电梯使用单位; null when there is none. */
    private @Nullable RolePart called(String name, boolean generic) {
        List<RolePart> longer =
                name.length() < (generic ? 2 : MIN_SHORT) || name.startsWith("各") || Level.isGraded(name)
                        ? List.of()
                        : roles.stream()
                                .limit(MAX_ROLES)
                                .filter(role -> role.title.endsWith(name) && role.title.indexOf('、') < 0)
                                .limit(2)
                                .toList();
        if (longer.size() != 1) {
            return null;
        }
        byTitle.put(name, longer.get(0));
        return longer.get(0);
    }

    /**
     * A role whose title stands at the start of words.
     *
     * @param role the role
     * @param length how long the title is there
     */
    public record Match(RolePart role, int length) {}

    /** Returns the role with whose title words start, the longest there is. */
    public Optional<Match> atStart(Passage words) {
        String text = words.subSequence(0, Math.min(words.length(), MAX_TITLE)).toString();
        int start = 0;
        for (int i = 0; i <= MAX_MODIFIERS; i++) {
            String rest = text.substring(start);
            int length = longest(rest);
            if (length > 0) {
                RolePart role = byTitle.get(rest.substring(0, length));
                return isFollowedByTitle(rest.substring(length)) || role == null || Level.differ(text, role.title)
                        ? Optional.empty()
                        : Optional.of(new Match(role, start + length));
            }
            String shorter = withoutModifier(rest);
            if (shorter.equals(rest) || rest.startsWith("各")) {
                return Optional.empty();
            }
            start = text.length() - shorter.length();
        }
        return Optional.empty();
    }

    private int longest(String text) {
        for (int end = text.length(); end >= 2; end--) {
            if (byTitle.containsKey(text.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Tells whether words go on with a title: 书记 behind 党委 makes another role of it. */
    private static boolean isFollowedByTitle(String words) {
        for (String title : List.of("书记", "副书记", "班子", "成员", "领导", "主要", "分管", "主任", "负责人", "其他", "办公室", "委员")) {
            if (words.startsWith(title)) {
                return !words.startsWith("领导责任") && !words.startsWith("主要责任") && !words.startsWith("主要职责");
            }
        }
        return false;
    }

    /** Returns the first role that bears a responsibility. */
    Optional<RolePart> bearing(Responsibility responsibility) {
        return roles.stream()
                .filter(role -> role.responsibilities.contains(responsibility))
                .findFirst();
    }

    /** Puts the roles into the order of the document and numbers them. */
    void number() {
        roles.sort(Comparator.comparingInt(role -> role.offset));
        for (int i = 0; i < roles.size(); i++) {
            roles.get(i).id = "r-" + (i + 1);
        }
    }
}
