package io.github.dutylist.io.text.assessment;

import io.github.dutylist.io.text.clause.Frequencies;
import io.github.dutylist.io.text.shape.AssessmentMethods;
import io.github.dutylist.io.text.shape.SchemePart;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.AssessmentPhase;
import io.github.dutylist.model.AssessmentScale;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.PerformedBy;
import io.github.dutylist.model.ResultUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads assessment schemes: how often, of whom, by whom, in which steps, on which scale, and to what use. */
public final class SchemeReader {

    private static final int MAX_SUBJECT = 30;
    private static final int MAX_GRADES = 40;
    private static final int MAX_GRADE = 6;
    private static final int MAX_POINTS = 8;
    private static final int HUNDRED = 100;

    private static final Lexicon<ResultUse> USES = new Lexicon<ResultUse>()
            .with(ResultUse.CADRE_ASSESSMENT, "干部考核", "考核评价", "选拔任用", "评价使用", "干部任用", "综合考核", "领导干部考核")
            .with(ResultUse.REWARD_AND_PUNISHMENT, "奖惩", "评先评优", "评优评先", "评优", "表彰", "奖励")
            .with(ResultUse.PERFORMANCE_SCORE, "绩效")
            .with(ResultUse.CIRCULATION, "通报")
            .with(ResultUse.RECTIFICATION, "整改", "改进")
            .with(ResultUse.ACCOUNTABILITY, "问责", "追究", "约谈", "责任追究")
            .with(ResultUse.of("x-discipline-supervision"), "监督检查范围", "监督执纪");

    private final Placements placements;
    private final Frequencies frequencies;

    /** Starts reading the schemes of one document; where their words go is recorded, and frequencies are named. */
    public SchemeReader(Placements placements, Frequencies frequencies) {
        this.placements = placements;
        this.frequencies = frequencies;
    }

    /** Reads a scheme that stands at a place of the list. */
    public AssessmentScheme read(SchemePart part, String pointer) {
        AssessmentScheme.Builder scheme = AssessmentScheme.builder();
        String text = placements.place(pointer + "/text", part.text());
        part.text().get(0).source().countReads(text.length());
        scheme.id(part.id()).text(text);
        scheme.frequencies(frequencies.demanded(
                part.text().stream().map(SchemeReader::withoutThoseAssessed).collect(Collectors.joining("\n"))));
        scheme.subject(
                part.text().stream().flatMap(words -> subject(words).stream()).findFirst());
        scheme.team(TeamReader.read(part.text(), headings(part)));
        addPhases(part, scheme);
        scheme.scale(scale(part));
        scheme.resultUses(uses(part));
        return scheme.build();
    }

    /** What those have to do who fail is none of how often they are assessed. */
    private static String withoutThoseAssessed(Passage words) {
        return Sentences.withStops(words).stream()
                .filter(sentence -> !SchemePart.isOfThoseAssessed(sentence.trimmed()))
                .map(Passage::text)
                .collect(Collectors.joining());
    }

    private static List<Passage> headings(SchemePart part) {
        return part.sections().stream()
                .flatMap(SectionPart::withSections)
                .flatMap(section -> Stream.ofNullable(section.heading))
                .toList();
    }

    private static void addPhases(SchemePart part, AssessmentScheme.Builder scheme) {
        for (AssessmentMethod method : AssessmentMethods.of(part)) {
            boolean self = method.equals(AssessmentMethod.SELF_ASSESSMENT);
            scheme.addPhases(AssessmentPhase.of(method, self ? PerformedBy.SELF : PerformedBy.ASSESSOR));
        }
    }

    /** What is assessed stands behind 对: 对意识形态工作责任制半年检查一次. */
    private static Optional<String> subject(Passage words) {
        int start = words.indexOf('对', 0);
        if (start < 0) {
            return Optional.empty();
        }
        int end = start + 1;
        int limit = Math.min(words.length(), start + MAX_SUBJECT);
        while (end < limit && !endsSubject(words, end)) {
            end++;
        }
        Passage subject = words.subSequence(start + 1, end).trimmed();
        return end == limit || subject.length() < 2 ? Optional.empty() : Optional.of(subject.text());
    }

    private static boolean endsSubject(Passage words, int index) {
        if (",。;每".indexOf(words.charAt(index)) >= 0) {
            return true;
        }
        for (String verb :
                new String[] {"半年", "进行", "开展", "实行", "组织", "实施", "年度", "定期", "一年", "考核一次", "考评一次", "检查一次", "评价一次"}) {
            if (words.startsWith(verb, index)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<AssessmentScale> scale(SchemePart part) {
        AssessmentScale.Builder scale = AssessmentScale.builder();
        Optional<Integer> points = Optional.empty();
        List<String> grades = List.of();
        for (Passage words : words(part)) {
            points = points.or(() -> points(words));
            grades = grades.isEmpty() ? grades(words) : grades;
            grades = grades.isEmpty() ? gradesByPoints(words) : grades;
        }
        scale.points(points).grades(grades);
        return points.isPresent() || !grades.isEmpty() ? Optional.of(scale.build()) : Optional.empty();
    }

    /** Reads 百分制 and 满分100分. */
    private static Optional<Integer> points(Passage words) {
        if (words.contains("百分制")) {
            return Optional.of(HUNDRED);
        }
        if (words.contains("千分制")) {
            return Optional.of(10 * HUNDRED);
        }
        int full = Math.max(words.indexOf("满分", 0), words.indexOf("总分", 0));
        int value = 0;
        for (int i = full + 2; full >= 0 && i < full + MAX_POINTS; i++) {
            char c = words.at(i);
            if (c == '分') {
                return value > 0 ? Optional.of(value) : Optional.empty();
            }
            value = Folding.isDigit(c) ? 10 * value + c - '0' : value;
        }
        return Optional.empty();
    }

    private static List<Passage> words(SchemePart part) {
        List<Passage> words = new ArrayList<>(part.text());
        words.addAll(part.clauses());
        return words;
    }

    /** Reads 分为优秀、良好、合格、不合格四个等次, and 分为甲、乙、丙. */
    private static List<String> grades(Passage words) {
        int end = words.indexOf("等次", 0) >= 0 ? words.indexOf("等次", 0) : words.indexOf("等级", 0);
        int start = end - 1;
        while (start >= 0 && end - start <= MAX_GRADES && "为分设按".indexOf(words.charAt(start)) < 0) {
            start--;
        }
        if (start >= 0 && end - start <= MAX_GRADES) {
            return names(words.subSequence(start + 1, end));
        }
        int divided = end < 0 ? words.indexOf("分为", 0) : -1;
        int stop = divided < 0 ? -1 : words.indexOfAny(",。;", divided);
        Passage list = words.subSequence(Math.max(0, divided + 2), Math.max(stop, Math.max(0, divided + 2)));
        return list.length() <= MAX_GRADES ? names(list) : List.of();
    }

    private static List<String> names(Passage list) {
        List<String> grades = new ArrayList<>();
        for (String grade : list.text().split("、", -1)) {
            String name = withoutCount(grade.strip());
            if (!name.isEmpty() && name.length() <= MAX_GRADE) {
                grades.add(name);
            }
        }
        return grades.size() < 2 ? List.of() : grades;
    }

    /** Reads 90分以上为优秀,80至89分为良好. */
    private static List<String> gradesByPoints(Passage words) {
        List<String> grades = new ArrayList<>();
        for (int is = words.indexOf('为', 1); is > 0; is = words.indexOf('为', is + 1)) {
            boolean points = words.subSequence(0, is).endsWithAny("分", "分以上", "分以下", "分)", "分(含)以上", "分及以上");
            int end = words.indexOfAny(",、;。", is);
            Passage grade =
                    words.subSequence(is + 1, end < 0 ? words.length() : end).trimmed();
            if (points && !grade.isEmpty() && grade.length() <= MAX_GRADE) {
                grades.add(grade.text());
            }
        }
        return grades.size() < 2 ? List.of() : grades;
    }

    private static String withoutCount(String grade) {
        int count = grade.length() - 1;
        while (count > 0 && "个级档类等次".indexOf(grade.charAt(count)) >= 0) {
            count--;
        }
        boolean isCounted = count > 0 && count < grade.length() - 1 && ChineseNumeral.isPart(grade.charAt(count));
        return isCounted ? grade.substring(0, count) : grade;
    }

    private static List<ResultUse> uses(SchemePart part) {
        List<ResultUse> uses = new ArrayList<>();
        for (Passage paragraph : words(part)) {
            if (!paragraph.containsAny("结果", "作为", "纳入", "不合格", "较差", "末位", "不达标")) {
                continue;
            }
            if (paragraph.contains("结果向") || paragraph.contains("结果报") || paragraph.contains("结果及时报")) {
                uses.add(ResultUse.REPORT_UPWARD);
            }
            uses.addAll(USES.values(paragraph));
        }
        return uses.stream().distinct().toList();
    }
}
