package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.LeadingDemands;
import io.github.dutylist.io.text.shape.ProvisionPart;
import io.github.dutylist.io.text.shape.SchemePart;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes clauses of the sentences among what follows from a breach or an assessment in which somebody has to do something:
 * 被约谈的单位应当在15日内报送整改报告, 县水务局每季度通报一次进展.
 *
 * <p>What a sentence says about the case, the measure, the assessment or who decides stays where it is.
 * A sentence that demands something and does not say of whom stays as well, and is reported.
 */
final class BuriedDuties {

    private static final String[] OBLIGING = {"应", "必须", "须", "要", "负责", "不得", "严禁"};
    private static final String[] REPORTING = {"报送", "报告", "汇报", "上报", "报备", "备案", "提交"};
    private static final String[] CONSEQUENCES = {"处理", "扣", "减分", "从重", "从轻", "免予", "问责", "追究"};
    private static final String[] ASSESSING = {"考核", "考评", "评价", "测评", "评议", "打分", "评分", "等次", "评定"};

    private final DocumentParts parts;
    private final Notes notes;
    private final NavigableMap<Integer, SectionPart> byOffset = new TreeMap<>();

    private BuriedDuties(DocumentParts parts, Notes notes) {
        this.parts = parts;
        this.notes = notes;
    }

    /** Takes the duties out of the provisions and schemes of a document and gives them to the sections in which these stand. */
    static void take(DocumentParts parts, Notes notes) {
        BuriedDuties reader = new BuriedDuties(parts, notes);
        parts.allSections().forEach(reader::take);
        parts.schemes().forEach(reader::take);
    }

    private void take(SectionPart section) {
        List<Passage> duties = new ArrayList<>();
        if (section.kind == SectionKind.ACCOUNTABILITY) {
            section.preamble.replaceAll(words -> without(words, BuriedDuties::isDuty, duties));
        }
        for (ProvisionPart provision : section.provisions) {
            provision
                    .conditions()
                    .replaceAll(
                            condition -> condition.withWords(words -> without(words, BuriedDuties::isDuty, duties)));
            provision.text().replaceAll(words -> without(words, BuriedDuties::isDuty, duties));
            provision.text().forEach(this::reportDemands);
        }
        section.addDuties(duties);
    }

    private void take(SchemePart scheme) {
        List<Passage> duties = new ArrayList<>();
        scheme.text()
                .replaceAll(words -> words.isAgain()
                        ? words
                        : without(words, sentence -> isDuty(sentence) && !isAboutAssessment(sentence), duties));
        duties.forEach(duty -> sectionOf(duty).addDuties(List.of(duty)));
        scheme.text().stream()
                .filter(words -> !words.isAgain())
                .flatMap(words -> Sentences.of(words).stream())
                .filter(sentence -> SchemePart.isOfThoseAssessed(sentence.trimmed()))
                .forEach(this::reportDemands);
    }

    /** Returns the last section that starts before some words. */
    private SectionPart sectionOf(Passage words) {
        if (byOffset.isEmpty()) {
            parts.allSections().forEach(section -> byOffset.put(section.offset(), section));
        }
        Map.Entry<Integer, SectionPart> around = byOffset.floorEntry(words.offset(0));
        return around == null ? parts.sections().get(0) : around.getValue();
    }

    /** Returns words without the sentences of a kind, which are added to others; all of them when nothing would be left. */
    private static Passage without(Passage words, Predicate<Passage> kind, List<Passage> taken) {
        List<Passage> left = new ArrayList<>();
        List<Passage> found = new ArrayList<>();
        for (Passage sentence : Sentences.withStops(words)) {
            boolean goesOn = left.isEmpty() && found.isEmpty() && goesOn(words);
            (goesOn || !kind.test(sentence) ? left : found).add(sentence);
        }
        if (left.isEmpty() || found.isEmpty()) {
            return words;
        }
        found.forEach(sentence -> taken.add(sentence.trimmed()));
        return Passage.join(left).trimmed();
    }

    /** Tells whether words go on with the sentence before them, whose first part is a case. */
    private static boolean goesOn(Passage words) {
        int start = words.offset(0);
        return start > 0 && "，,".indexOf(words.source().raw(start - 1)) >= 0;
    }

    /** Tells whether somebody has to do something in a sentence that is not the measure which it or the one before it is about. */
    private static boolean isDuty(Passage sentence) {
        boolean isCase = false;
        for (Passage opening : Openings.of(sentence)) {
            Passage segment = Openings.first(opening);
            if (Subjects.isObliged(segment) && !Subjects.of(segment).isEmpty()) {
                return isOwn(opening.from(Math.min(opening.length(), Predicates.index(segment))), isCase);
            }
            isCase = true;
        }
        return false;
    }

    /** What has to be done is a measure where it names one, unless it is done so often or so soon, and not in a case only. */
    private static boolean isOwn(Passage predicate, boolean isCase) {
        boolean isMeasure = ProvisionPart.namesMeasure(predicate) || predicate.containsAny(CONSEQUENCES);
        return isMeasure
                ? !isCase && LeadingDemands.demands(predicate)
                : predicate.startsWithAny(OBLIGING)
                        || predicate.containsAny(REPORTING)
                        || LeadingDemands.demands(predicate);
    }

    /** How an assessment is made is told in the scheme; what those have to do who are assessed is not. */
    private static boolean isAboutAssessment(Passage sentence) {
        Passage bare = sentence.trimmed();
        boolean isAssessed = bare.startsWithAny("被") || SchemePart.isOfThoseAssessed(bare);
        return !isAssessed && bare.containsAny(ASSESSING);
    }

    /** Reports what a provision demands of nobody whom it names. */
    private void reportDemands(Passage words) {
        for (Passage sentence : Sentences.of(words)) {
            for (Passage segment : Sentences.segments(sentence)) {
                if (!segment.endsWith("的") && LeadingDemands.demands(segment)) {
                    notes.keptUnread(segment);
                }
            }
        }
    }
}
