package io.github.dutylist.io.text.accountability;

import io.github.dutylist.io.text.role.ActorName;
import io.github.dutylist.io.text.role.LiableParties;
import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Capacity;
import io.github.dutylist.model.LiableParty;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SanctionAddressee;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SanctionSeverity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the sanctions of an accountability provision, in the order in which it names them. */
final class Sanctions {

    private static final int MAX_NAME = 20;
    private static final SanctionMeasure FINE = SanctionMeasure.of("x-fine");
    private static final SanctionMeasure SUSPENSION = SanctionMeasure.of("x-suspension");
    private static final SanctionMeasure REVOCATION = SanctionMeasure.of("x-revocation");
    private static final SanctionMeasure WARNING = SanctionMeasure.of("x-warning");
    private static final SanctionMeasure PAY_DEDUCTION = SanctionMeasure.of("x-pay-deduction");

    private static final Lexicon<SanctionMeasure> MEASURES = new Lexicon<SanctionMeasure>()
            .with(SanctionMeasure.REMINDER, "提醒谈话", "谈话提醒", "提醒", "函询")
            .with(SanctionMeasure.INTERVIEW, "约谈其主要负责人", "约谈主要负责人", "约谈")
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
            .with(
                    SanctionMeasure.ORGANISATIONAL_HANDLING,
                    "组织处理",
                    "组织调整",
                    "停职检查",
                    "调离岗位",
                    "调整岗位",
                    "调整职务",
                    "引咎辞职",
                    "责令辞职",
                    "免职",
                    "降职")
            .with(SanctionMeasure.REORGANISATION, "改组")
            .with(
                    SanctionMeasure.DISCIPLINARY_ACTION,
                    "纪律处分",
                    "党纪政务处分",
                    "党纪政纪处分",
                    "党纪处分",
                    "党内警告",
                    "记过",
                    "记大过",
                    "撤职",
                    "开除",
                    "开除处分",
                    "撤职处分",
                    "记过处分",
                    "处分")
            .with(SanctionMeasure.ADMINISTRATIVE_SANCTION, "政务处分", "行政处分", "政纪处分")
            .with(SanctionMeasure.REFERRAL, "移送司法机关", "移送", "追究刑事责任")
            .with(SUSPENSION, "责令停产停业整顿", "责令停产停业", "责令停业整顿", "停产停业整顿", "停业整顿")
            .with(REVOCATION, "吊销许可证", "吊销营业执照", "吊销资质", "吊销")
            .with(WARNING, "给予警告", "予以警告")
            .with(
                    PAY_DEDUCTION,
                    "扣发绩效工资",
                    "扣减绩效工资",
                    "扣发绩效",
                    "扣减绩效",
                    "扣除绩效",
                    "扣减年度绩效",
                    "扣发奖金",
                    "扣减奖金",
                    "扣发当月绩效",
                    "扣除当月绩效",
                    "扣减当月绩效",
                    "扣发年度绩效")
            .with(FINE, "罚款", "经济处罚")
            .with(
                    SanctionMeasure.DISQUALIFICATION,
                    "取消评优评先资格",
                    "取消评先评优资格",
                    "取消评优资格",
                    "取消当年评先评优资格",
                    "取消当年评优评先资格",
                    "取消年度评优资格",
                    "取消评先资格",
                    "一票否决",
                    "取消当年评优资格",
                    "取消当年评先资格",
                    "取消年度评先评优资格",
                    "取消年度评优评先资格",
                    "取消评先评优",
                    "取消当年评优",
                    "取消当年评先",
                    "取消其评优",
                    "取消资格");

    /** Measures that only a person can bear. */
    private static final Set<SanctionMeasure> PERSONAL = Set.of(
            SanctionMeasure.ADMONITION,
            SanctionMeasure.ORGANISATIONAL_HANDLING,
            SanctionMeasure.DISCIPLINARY_ACTION,
            SanctionMeasure.ADMINISTRATIVE_SANCTION);

    private final Optional<SanctionAddressee> usual;
    private final List<Sanction> sanctions = new ArrayList<>();
    private @Nullable SanctionSeverity severity;
    private @Nullable SanctionAddressee named;

    private Sanctions(List<LiableParty> liable) {
        Set<Capacity> capacities = liable.stream().map(LiableParty::getCapacity).collect(Collectors.toSet());
        this.usual = capacities.size() == 1
                ? capacities.stream().map(Sanctions::addressee).findFirst()
                : Optional.empty();
    }

    /** Returns the sanctions of a provision under which some are liable. */
    static List<Sanction> read(List<Passage> text, List<LiableParty> liable) {
        Sanctions reader = new Sanctions(liable);
        for (Passage words : text) {
            reader.severity = null;
            for (Passage sentence : Sentences.of(words)) {
                reader.named = null;
                Sentences.segments(sentence).forEach(reader::readSegment);
            }
        }
        return reader.sanctions;
    }

    private void readSegment(Passage segment) {
        readSeverity(segment);
        readAddressee(segment);
        for (Lexicon.Hit<SanctionMeasure> hit : MEASURES.find(segment)) {
            if (segment.from(hit.end()).startsWithAny("表扬", "表彰", "嘉奖")) {
                continue;
            }
            Passage quote = segment.subSequence(hit.start(), hit.end());
            Sanction.Builder sanction = Sanction.builder();
            sanction.measure(hit.value()).severity(Optional.ofNullable(severity));
            sanction.addressee(
                            interviewed(hit.value(), segment.from(hit.end())).or(() -> addressee(hit.value(), quote)))
                    .quote(quote.text());
            sanctions.add(sanction.build());
        }
    }

    /** A new case, such as 涉嫌犯罪的, ends what was said of the case before it. */
    private void readSeverity(Passage segment) {
        if (segment.containsAny("情节较轻", "情节轻微", "情节显著轻微")) {
            severity = SanctionSeverity.MINOR;
        } else if (segment.containsAny("情节较重", "情节比较严重")) {
            severity = SanctionSeverity.SERIOUS;
        } else if (segment.containsAny("情节严重", "情节特别严重", "情节恶劣", "严重后果", "后果严重", "恶劣影响")) {
            severity = SanctionSeverity.GRAVE;
        } else if (segment.endsWith("的")) {
            severity = null;
        }
    }

    /** 对单位予以通报批评,对责任人给予…: whom the measures of a segment hit. */
    private void readAddressee(Passage segment) {
        int to = segment.indexOf('对', 0);
        if (to < 0 || segment.containsAny("有下列", "有以下", "之一")) {
            return;
        }
        for (String verb : new String[] {"给予", "予以", "进行", "实施", "作出"}) {
            int end = segment.indexOf(verb, to + 2);
            if (end > 0) {
                named = addressee(
                        LiableParties.capacity(segment.subSequence(to + 1, end).trimmed()));
                return;
            }
        }
    }

    /** 约谈乙方校长: whom it hits stands behind it. */
    private static Optional<SanctionAddressee> interviewed(SanctionMeasure measure, Passage behind) {
        Passage near = behind.subSequence(0, Math.min(behind.length(), MAX_NAME));
        int end = near.indexOfAny(",。;、", 0);
        Passage name = near.subSequence(0, end < 0 ? near.length() : end).trimmed();
        boolean isNamed = measure.equals(SanctionMeasure.INTERVIEW) && name.length() > 1 && ActorName.isName(name);
        return isNamed ? Optional.of(addressee(LiableParties.capacity(name))) : Optional.empty();
    }

    private Optional<SanctionAddressee> addressee(SanctionMeasure measure, Passage quote) {
        if (PERSONAL.contains(measure) || quote.contains("负责人")) {
            return Optional.of(SanctionAddressee.PERSON);
        }
        if (measure.equals(SanctionMeasure.REORGANISATION)) {
            return Optional.of(SanctionAddressee.BODY);
        }
        return named != null ? Optional.of(named) : usual;
    }

    private static SanctionAddressee addressee(Capacity capacity) {
        return capacity == Capacity.COLLECTIVE ? SanctionAddressee.BODY : SanctionAddressee.PERSON;
    }
}
