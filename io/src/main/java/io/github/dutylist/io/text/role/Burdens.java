package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Responsibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words for what is borne. */
final class Burdens {

    private static final Map<String, Responsibility> BURDENS = new LinkedHashMap<>();

    static {
        BURDENS.put("第一责任", Responsibility.FIRST_RESPONSIBLE);
        BURDENS.put("直接责任", Responsibility.DIRECT);
        BURDENS.put("主体责任", Responsibility.PRINCIPAL);
        BURDENS.put("领导责任", Responsibility.LEADERSHIP);
        BURDENS.put("监督责任", Responsibility.SUPERVISORY);
        BURDENS.put("监管责任", Responsibility.SUPERVISORY);
        BURDENS.put("具体责任", Responsibility.IMPLEMENTING);
        BURDENS.put("岗位责任", Responsibility.IMPLEMENTING);
        BURDENS.put("牵头责任", Responsibility.COORDINATING);
        BURDENS.put("配合责任", Responsibility.SUPPORTING);
    }

    private Burdens() {}

    /** Returns what is borne by those of whom nothing but the words is said: 第一责任人, 直接责任. */
    static Optional<Responsibility> named(Passage words) {
        return BURDENS.entrySet().stream()
                .filter(entry -> words.endsWith(entry.getKey()) || words.endsWith(entry.getKey() + "人"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
