package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Finds where in a text a subject may stand, and what it opens: a sentence, what stands behind a semicolon, or behind a case. */
final class Openings {

    private static final int MAX_TOPIC = 10;

    private static final int MAX_OPENINGS = 8;

    private static final int MAX_OPENING = 240;

    private static final String[] CASES = {"发生", "发现", "遇", "接到", "收到", "出现", "当", "如", "若", "凡"};

    private static final String[] CASE_ENDS = {
        "后", "时", "的", "的问题", "的隐患", "的事项", "的线索", "的情况", "日内", "天内", "小时内", "分钟内", "个月内", "期间", "底前", "日前"
    };

    /** Behind these words with which a segment starts, a subject follows: 防火期内护林员每日巡护. */
    private static final String[] SEASONS = {"期间", "期内", "季节"};

    private static final String[] TIMES = {"前", "后", "内", "时", "日", "月", "期间", "季度", "半年", "年"};

    private Openings() {}

    /**
     * Returns where in some words a subject may stand, with what follows in the sentence: at the start of a sentence, behind a
     * semicolon, and behind the case in which something is to be done (发生事故的,现场人员应当…).
     */
    static List<Passage> of(Passage words) {
        List<Passage> openings = new ArrayList<>();
        for (Passage sentence : Sentences.of(words)) {
            int limit = openings.size() + MAX_OPENINGS;
            boolean opens = true;
            int start = 0;
            for (int i = 0; i <= sentence.length(); i++) {
                char c = i == sentence.length() ? ';' : sentence.charAt(i);
                if (c != ',' && c != ';') {
                    continue;
                }
                int from = agentStart(sentence, start, i);
                opens |= from > 0 && isOther(sentence.subSequence(from, i).trimmed());
                if (opens && i > start && openings.size() < limit) {
                    int end = Math.min(sentence.length(), from + MAX_OPENING);
                    openings.add(withoutRequest(sentence.subSequence(from, end).trimmed()));
                }
                opens = c == ';'
                        || opens && isCase(sentence.subSequence(start, i).trimmed());
                start = i + 1;
            }
        }
        return openings;
    }

    /** Returns where those stand of whom 由 says behind a time that they do something: 每日17时前由信息科报送. */
    private static int agentStart(Passage sentence, int start, int end) {
        int by = sentence.subSequence(start, Math.min(end, start + Predicates.MAX_SUBJECT))
                .indexOf('由', 1);
        boolean isTimed = by > 0 && sentence.subSequence(start, start + by).endsWithAny(TIMES);
        return isTimed ? start + by : start;
    }

    /** 请各镇于每月25日前报送, 防火期内护林员每日巡护: those who are asked are those who have to do it. */
    private static Passage withoutRequest(Passage words) {
        boolean asks = words.startsWith("请", 0) && !words.startsWithAny("请示", "请假", "请求", "请款");
        return asks ? words.from(1) : words.from(seasonEnd(words));
    }

    /** Returns the index behind the season with which words start before a name; 0 when they start with none. */
    private static int seasonEnd(Passage words) {
        Passage near = words.subSequence(0, Math.min(words.length(), MAX_TOPIC));
        if (near.indexOfAny("期季", 1) < 0) {
            return 0;
        }
        for (String season : SEASONS) {
            int end = near.indexOf(season, 1) + season.length();
            if (end > season.length() && Folding.isHan(words.at(end)) && ActorName.prefixLength(words.from(end)) > 0) {
                return end;
            }
        }
        return 0;
    }

    /** 集团每年演练一次,水厂每半年演练一次: a segment with a subject of its own that has to do something. */
    private static boolean isOther(Passage segment) {
        return Subjects.isObliged(segment)
                && Subjects.of(segment).stream()
                        .anyMatch(name -> ActorName.isDistinctName(name) || Predicates.isFunction(name));
    }

    /** Tells whether the first segment of a sentence says in which case something is to be done. */
    static boolean isCase(List<Passage> segments) {
        return !segments.isEmpty() && isCase(segments.get(0));
    }

    private static boolean isCase(Passage segment) {
        boolean topic = segment.length() <= MAX_TOPIC && Predicates.index(segment) == segment.length();
        return segment.startsWithAny(CASES) || segment.endsWithAny(CASE_ENDS) || topic && !Subjects.isNone(segment);
    }

    /** 供热企业发生爆管的: tells whether a segment is the case of somebody whom it names. */
    private static boolean isCaseOf(Passage segment) {
        int predicate = Predicates.index(segment);
        return predicate > 1
                && segment.endsWithAny(CASE_ENDS)
                && segment.from(predicate).startsWithAny(CASES)
                && ActorName.isName(segment.subSequence(0, predicate));
    }

    /** Returns the first segment of an opening, with the next where only a comma stands behind the subject: 学校、医院,应当每月检查. */
    static Passage first(Passage opening) {
        List<Passage> segments = Sentences.segments(opening);
        if (segments.isEmpty()) {
            return opening;
        }
        Passage first = segments.get(0);
        if (segments.size() > 1 && segments.get(1).startsWithAny(Subjects.DEMANDING) && isCaseOf(first)) {
            return Passage.join(List.of(first, segments.get(1)));
        }
        boolean goesOn = segments.size() > 1
                && segments.get(1).startsWithAny(Subjects.DEMANDING)
                && Predicates.index(first) == first.length()
                && !first.startsWithAny(CASES)
                && !first.endsWithAny(CASE_ENDS)
                && !ActorName.names(first).isEmpty();
        return goesOn ? Passage.join(List.of(first, segments.get(1))) : first;
    }
}
