package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Outline;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Takes the assessment schemes out of the sections of a document. */
final class Schemes {

    private static final String[] ABOUT = {"考核", "考评", "评价", "评议", "测评"};

    private static final String[] SCALES = {"百分制", "千分制", "满分为", "总分为", "总分100", "满分100", "总分1000", "满分1000"};
    private static final int MAX_SUBJECT = 6;
    private static final int NEAR = 8;
    private static final String[] DONE = {"综合考核", "年度考核", "年终考核", "开展考核", "组织考核", "进行考核", "实施考核"};
    private static final String[] TITLES = {"考核", "考评", "测评", "评价"};
    private static final String[] TITLE_NOUNS = {"办法", "细则", "方案", "规定", "制度", "实施办法", "通知"};
    private static final String[] STEPS = {"程序", "步骤", "方式", "方法", "流程", "环节"};

    private final List<SchemePart> schemes = new ArrayList<>();

    private Schemes() {}

    /** Returns the schemes of a document; their words are no longer in the sections. */
    static List<SchemePart> extract(Outline outline, List<SectionPart> sections) {
        if (outline.title().filter(Schemes::isTitle).isPresent()) {
            sections.stream()
                    .filter(section ->
                            section.heading == null && section.kind == SectionKind.DUTIES && namesMethod(section))
                    .forEach(section -> section.kind = SectionKind.ASSESSMENT);
        }
        Schemes reader = new Schemes();
        reader.extractSchemes(sections, false);
        if (reader.schemes.isEmpty()) {
            sections.stream().flatMap(SectionPart::withSections).forEach(reader::extractFromClauses);
        }
        return reader.schemes;
    }

    /** A document about nothing but an assessment says so in its title: 消防工作考核办法. */
    private static boolean isTitle(Passage title) {
        return title.containsAny(TITLES) && title.withoutSpaces().endsWithAny(TITLE_NOUNS);
    }

    /**
     * Gathers what the sections about the assessment say outside their clauses: together it is the scheme, if it has a step.
     *
     * <p>Sections about it that follow each other (考核方式, 结果运用) are one scheme.
     */
    private void extractSchemes(List<SectionPart> siblings, boolean inside) {
        List<SectionPart> run = new ArrayList<>();
        for (SectionPart section : siblings) {
            boolean assesses = section.kind == SectionKind.ASSESSMENT;
            if (assesses && !inside) {
                run.add(section);
            } else {
                extractScheme(run);
                run.clear();
            }
            extractSchemes(section.sections, inside || assesses);
        }
        extractScheme(run);
    }

    private void extractScheme(List<SectionPart> run) {
        List<SectionPart> gathered = run.stream()
                .flatMap(SectionPart::withSections)
                .filter(part -> part.kind == SectionKind.ASSESSMENT)
                .toList();
        List<Passage> text =
                gathered.stream().flatMap(part -> part.preamble.stream()).toList();
        String id = "m" + (schemes.size() + 1);
        SchemePart scheme = new SchemePart(id, text, List.copyOf(run));
        if (!text.isEmpty() && !AssessmentMethods.of(scheme).isEmpty()) {
            gathered.forEach(part -> part.addDuties(
                    part.preamble.stream().filter(Schemes::incorporates).toList()));
            gathered.forEach(SectionPart::takePreamble);
            scheme.text().replaceAll(words -> incorporates(words) ? words.again() : words);
            schemes.add(scheme);
        } else if (text.isEmpty() && gathered.stream().anyMatch(Schemes::namesMethod)) {
            List<Passage> said = gathered.stream()
                    .flatMap(part -> takeClauses(part).stream())
                    .toList();
            schemes.add(new SchemePart(id, said, List.copyOf(run)));
        }
    }

    private static boolean namesMethod(SectionPart section) {
        return section.clauses.stream().anyMatch(Schemes::namesMethod);
    }

    private static boolean namesMethod(ClausePart clause) {
        return isFlat(clause)
                && clause.withItems()
                        .anyMatch(part -> AssessmentMethods.isIn(words(part))
                                || words(part).containsAny(SCALES));
    }

    /** Where all is numbered, the clauses with a step of the assessment and those about it are what the scheme says. */
    private static List<Passage> takeClauses(SectionPart section) {
        List<Passage> said = new ArrayList<>();
        for (ClausePart clause : List.copyOf(section.clauses)) {
            if (namesMethod(clause) || isFlat(clause) && isAbout(words(clause))) {
                boolean stays = clause.withItems().anyMatch(part -> incorporates(words(part)));
                if (!stays) {
                    section.clauses.remove(clause);
                    section.taken = section.taken == null ? words(clause) : section.taken;
                }
                clause.withItems().forEach(part -> said.add(stays ? words(part).again() : numbered(part)));
            }
        }
        return said;
    }

    /** Tells whether a clause says how an assessment is made: what follows from its results is somebody's duty. */
    private static boolean isAbout(Passage words) {
        int stop = words.indexOf('。', 0);
        Passage sentence = words.subSequence(0, stop < 0 ? words.length() : stop);
        boolean isSubject = sentence.subSequence(0, Math.min(sentence.length(), MAX_SUBJECT))
                .containsAny(ABOUT);
        boolean isDone = (sentence.containsAny(DONE) || isDone(sentence)) && !isBreach(sentence);
        return (isSubject || isDone) && !sentence.contains("结果") && !SchemePart.isOfThoseAssessed(sentence);
    }

    /** 安全生产纳入年度目标考核: what is made part of another plan is a clause; that results are (考核结果纳入…) is their use. */
    private static boolean incorporates(Passage words) {
        return Sentences.of(words).stream()
                .anyMatch(sentence -> sentence.contains("纳入")
                        && !sentence.subSequence(0, sentence.indexOf("纳入", 0)).containsAny("结果", "成绩", "得分"));
    }

    private static boolean isFlat(ClausePart clause) {
        return clause.withItems().allMatch(part -> part.paragraphs.size() == 1 && part.row == null);
    }

    /**
     * 每年考核一次,考核结果分为优秀、合格、不合格三个等次: a scheme among clauses about other things, with what follows on it.
     *
     * <p>Among duties, or where it makes something part of another plan, it stays what somebody has to do, and the scheme says it once more.
     */
    private void extractFromClauses(SectionPart section) {
        for (int i = 0; schemes.isEmpty() && i < section.clauses.size(); i++) {
            if (isScheme(section.clauses.get(i))) {
                int end = i + 1;
                while (end < section.clauses.size() && goesOn(section.clauses.get(end))) {
                    end++;
                }
                List<ClausePart> said = section.clauses.subList(i, end);
                boolean stays = section.kind == SectionKind.DUTIES
                        || said.stream().flatMap(ClausePart::withItems).anyMatch(part -> incorporates(words(part)));
                List<Passage> text = new ArrayList<>();
                said.stream()
                        .flatMap(ClausePart::withItems)
                        .forEach(part -> text.add(stays ? words(part).again() : numbered(part)));
                if (!stays) {
                    section.taken = words(said.get(0));
                    said.clear();
                }
                schemes.add(new SchemePart("m1", text, List.of(section)));
            }
        }
    }

    /** A clause is a scheme when it names the grades, or in its items the steps (考核按照下列程序进行:). */
    private static boolean isScheme(ClausePart clause) {
        return clause.items.isEmpty()
                ? isPlain(clause) && (grades(words(clause)) || isMade(words(clause)))
                : words(clause).containsAny(ABOUT) && words(clause).containsAny(STEPS) && namesMethod(clause);
    }

    /** 每年组织年度考核,采取自查自评、查阅资料的方式,实行百分制: who does it is said, and how. */
    private static boolean isMade(Passage words) {
        return !isBreach(words) && isDone(words) && (words.containsAny(SCALES) || AssessmentMethods.isIn(words));
    }

    /** Tells whether an assessment is made: 组织一次考评, 考核每年进行. */
    private static boolean isDone(Passage words) {
        for (String about : ABOUT) {
            for (int i = words.indexOf(about, 0); i >= 0; i = words.indexOf(about, i + 1)) {
                int end = i + about.length();
                boolean before = words.subSequence(Math.max(0, i - NEAR), i).containsAny("组织", "开展", "进行", "实施", "实行");
                boolean behind = words.subSequence(end, Math.min(words.length(), end + NEAR))
                        .containsAny("一次", "进行", "采取", "采用", "实行", "组织");
                if (before || behind) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBreach(Passage words) {
        return words.startsWithAny("未", "不", "对");
    }

    private static boolean grades(Passage words) {
        return words.containsAny("考核", "考评", "评价", "评议")
                && words.containsAny("等次", "等级")
                && words.containsAny("分为", "分设", "设为", "评定为", "划分为");
    }

    private static boolean goesOn(ClausePart clause) {
        return isPlain(clause) && words(clause).startsWithAny(ABOUT) && !SchemePart.isOfThoseAssessed(words(clause));
    }

    private static boolean isPlain(ClausePart clause) {
        return clause.items.isEmpty() && clause.paragraphs.size() == 1;
    }

    private static Passage words(ClausePart clause) {
        return clause.paragraphs.get(0);
    }

    private static Passage numbered(ClausePart clause) {
        return clause.number == null ? words(clause) : Passage.join(List.of(clause.number, words(clause)));
    }
}
