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
    private static final int MAX_NAMES = 8;
    /** What stands before a measure that was taken already: 经约谈仍不整改的. */
    private static final String[] UNDERGOING = {"经", "被", "受到", "受", "因", "在"};

    /** Measures that only a person can bear. */
    private static final Set<SanctionMeasure> PERSONAL = Set.of(
            SanctionMeasure.ADMONITION,
            SanctionMeasure.ORGANISATIONAL_HANDLING,
            SanctionMeasure.DISCIPLINARY_ACTION,
            SanctionMeasure.ADMINISTRATIVE_SANCTION);

    private final Optional<SanctionAddressee> usual;
    private final List<String> names;
    private final List<Sanction> sanctions = new ArrayList<>();
    private int namedFrom;
    private @Nullable SanctionSeverity severity;
    private @Nullable SanctionAddressee named;

    private Sanctions(List<LiableParty> liable, List<String> names) {
        Set<Capacity> capacities = liable.stream().map(LiableParty::getCapacity).collect(Collectors.toSet());
        this.usual = capacities.size() == 1
                ? capacities.stream().map(Sanctions::addressee).findFirst()
                : Optional.empty();
        this.names = names;
    }

    /** Returns the sanctions of a provision whose breach names some who are liable, or else whose text does. */
    static List<Sanction> read(List<Passage> text, List<LiableParty> breaching, List<LiableParty> liable) {
        Sanctions reader =
                breaching.isEmpty() ? new Sanctions(liable, descriptions(liable)) : new Sanctions(breaching, List.of());
        for (Passage words : text) {
            reader.severity = null;
            reader.namedFrom = reader.firstNamed(words);
            for (Passage sentence : Sentences.of(words)) {
                reader.named = null;
                Sentences.segments(sentence).forEach(reader::readSegment);
            }
        }
        return reader.sanctions;
    }

    private static List<String> descriptions(List<LiableParty> liable) {
        return liable.stream()
                .limit(MAX_NAMES)
                .flatMap(party -> party.getDescription().stream())
                .toList();
    }

    private void readSegment(Passage segment) {
        readSeverity(segment);
        readAddressee(segment);
        for (Lexicon.Hit<SanctionMeasure> hit : Measures.find(segment)) {
            boolean isCase =
                    segment.endsWith("的") && segment.subSequence(0, hit.start()).endsWithAny(UNDERGOING);
            if (isCase || segment.from(hit.end()).startsWithAny("表扬", "表彰", "嘉奖")) {
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
        return named != null || quote.offset(0) < namedFrom ? Optional.ofNullable(named) : usual;
    }

    /** Returns the offset at which a text first names somebody liable; before it, nobody is hit who is only named there. */
    private int firstNamed(Passage text) {
        return names.stream()
                .mapToInt(name -> text.indexOf(name, 0))
                .filter(index -> index >= 0)
                .map(text::offset)
                .min()
                .orElse(0);
    }

    private static SanctionAddressee addressee(Capacity capacity) {
        return capacity == Capacity.COLLECTIVE ? SanctionAddressee.BODY : SanctionAddressee.PERSON;
    }
}
