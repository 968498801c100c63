package io.github.dutylist.io.text.accountability;

import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SanctionSeverity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sanctions of an accountability provision, in the order in which it names them. */
final class Sanctions {

    private static final Lexicon<SanctionMeasure> MEASURES = new Lexicon<SanctionMeasure>()
            .with(SanctionMeasure.REMINDER, "提醒谈话", "提醒", "函询")
            .with(SanctionMeasure.INTERVIEW, "约谈主要负责人", "约谈")
            .with(SanctionMeasure.CRITICISM, "批评教育", "批评")
            .with(SanctionMeasure.ORDERED_RECTIFICATION, "责令限期整改", "责令整改", "责令限期改正", "责令改正", "限期整改", "限期改正")
            .with(
                    SanctionMeasure.WRITTEN_SELF_EXAMINATION,
                    "责令作出书面检查",
                    "责令做出书面检查",
                    "责令写出书面检查",
                    "责令书面检查",
                    "责令检查",
                    "作出书面检查",
                    "书面检查",
                    "责令作出检查",
                    "责令做出检查")
            .with(SanctionMeasure.PUBLIC_APOLOGY, "责令公开道歉", "公开道歉", "赔礼道歉")
            .with(SanctionMeasure.CIRCULATED_CRITICISM, "通报批评", "通报")
            .with(SanctionMeasure.ADMONITION, "诫勉谈话", "诫勉")
            .with(SanctionMeasure.ORGANISATIONAL_HANDLING, "组织处理", "组织调整", "停职检查", "调离岗位", "调整岗位", "责令辞职", "免职", "降职")
            .with(SanctionMeasure.REORGANISATION, "改组")
            .with(SanctionMeasure.DISCIPLINARY_ACTION, "纪律处分", "党纪政务处分", "党纪政纪处分", "党纪处分", "党内警告", "处分")
            .with(SanctionMeasure.ADMINISTRATIVE_SANCTION, "政务处分", "行政处分", "政纪处分")
            .with(SanctionMeasure.REFERRAL, "移送司法机关", "移送", "追究刑事责任")
            .with(
                    SanctionMeasure.DISQUALIFICATION,
                    "取消评优评先资格",
                    "取消评先评优资格",
                    "取消评优资格",
                    "取消评先资格",
                    "一票否决",
                    "取消当年评优",
                    "取消其评优",
                    "取消资格");

    private Sanctions() {}

    /** Returns the sanctions of a provision. */
    static List<Sanction> read(List<Passage> text) {
        List<Sanction> sanctions = new ArrayList<>();
        for (Passage words : text) {
            Optional<SanctionSeverity> severity = Optional.empty();
            for (Passage sentence : Sentences.of(words)) {
                for (Passage segment : Sentences.segments(sentence)) {
                    Optional<SanctionSeverity> stated = severity(segment);
                    severity = stated.isPresent() ? stated : severity;
                    addSanctions(segment, severity, sanctions);
                }
            }
        }
        return sanctions;
    }

    private static Optional<SanctionSeverity> severity(Passage segment) {
        if (segment.containsAny("情节较轻", "情节轻微", "情节显著轻微")) {
            return Optional.of(SanctionSeverity.MINOR);
        }
        if (segment.containsAny("情节较重", "情节比较严重")) {
            return Optional.of(SanctionSeverity.SERIOUS);
        }
        return segment.containsAny("情节严重", "情节特别严重", "情节恶劣") ? Optional.of(SanctionSeverity.GRAVE) : Optional.empty();
    }

    private static void addSanctions(Passage segment, Optional<SanctionSeverity> severity, List<Sanction> sanctions) {
        for (Lexicon.Hit<SanctionMeasure> hit : MEASURES.find(segment)) {
            Sanction.Builder sanction = Sanction.builder();
            sanction.measure(hit.value()).severity(severity);
            sanction.quote(segment.subSequence(hit.start(), hit.end()).text());
            sanctions.add(sanction.build());
        }
    }
}
