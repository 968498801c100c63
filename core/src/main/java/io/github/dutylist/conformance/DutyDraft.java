package io.github.dutylist.conformance;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.Strength;
import io.github.dutylist.text.Texts;
import io.github.dutylist.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drafts what a profile asks from the duties of a superior's list. */
final class DutyDraft {

    private final ListIndex list;
    private final DraftIds ids;

    DutyDraft(ListIndex list, DraftIds ids) {
        this.list = list;
        this.ids = ids;
    }

    /** Returns what one duty asks of others; nothing unless it shall be done. */
    List<Requirement> requirements(Duty duty) {
        if (duty.placed().strength() != Strength.SHALL) {
            return List.of();
        }
        Selector selector = selector(duty);
        List<Requirement> requirements = new ArrayList<>();
        frequency(duty, selector).ifPresent(requirements::add);
        deadlines(duty, selector).forEach(requirements::add);
        duty.clause().getRecipients().forEach(recipient -> requirements.add(recipient(duty, recipient, selector)));
        incorporation(duty, selector).ifPresent(requirements::add);
        return requirements;
    }

    private static Selector selector(Duty duty) {
        Selector.Builder selector =
                Selector.builder().topics(duty.placed().topics()).responsibilities(duty.responsibilities());
        duty.clause().getActivity().ifPresent(selector::addActivities);
        return selector.build();
    }

    /** What is to be done at events is asked for at any, since each list has identifiers of its own for them. */
    private Optional<Requirement> frequency(Duty duty, Selector selector) {
        List<FrequencyRequirement> frequencies = duty.clause().getFrequencies().stream()
                .filter(frequency -> allowed(frequency).isEmpty())
                .map(frequency -> Events.at(List.of(), frequency))
                .distinct()
                .toList();
        return frequencies.isEmpty()
                ? Optional.empty()
                : Optional.of(MinimumFrequency.builder()
                        .id(ids.of("frequency", duty.clause().getId()))
                        .conformance(ConformanceLevel.SHALL)
                        .statement(duty.clause().getText())
                        .selector(selector)
                        .frequencies(frequencies)
                        .build());
    }

    /** Returns the time that a frequency allows after events, if it does and says so in numbers. */
    private static Optional<Amount> allowed(FrequencyRequirement frequency) {
        return frequency instanceof DeadlineAfterEvent deadline ? deadline.getWithin() : Optional.empty();
    }

    /** Deadlines are asked for by the titles of their events, since each list has identifiers of its own. */
    private Stream<MaximumDeadline> deadlines(Duty duty, Selector selector) {
        return duty.clause().getFrequencies().stream()
                .filter(frequency -> allowed(frequency).isPresent())
                .map(DeadlineAfterEvent.class::cast)
                .filter(deadline -> deadline.getEventTypes().stream()
                        .allMatch(event -> list.eventType(event).isPresent()))
                .map(deadline -> MaximumDeadline.builder()
                        .id(ids.of("deadline", duty.clause().getId()))
                        .conformance(ConformanceLevel.SHALL)
                        .statement(duty.clause().getText())
                        .selector(selector)
                        .eventTypes(deadline.getEventTypes().stream()
                                .map(this::name)
                                .toList())
                        .within(deadline.getWithin().orElseThrow())
                        .countedFrom(deadline.getCountedFrom())
                        .build());
    }

    /** Returns the title of an event, or its identifier where several have that title. */
    private String name(String event) {
        String title = list.eventType(event).map(EventType::getTitle).orElse(event);
        String folded = Texts.folded(title);
        long same = list.list().getEventTypes().stream()
                .filter(type -> Texts.folded(type.getTitle()).equals(folded)
                        || type.getId().equals(title))
                .count();
        return same == 1 ? title : event;
    }

    private RequiredRecipient recipient(Duty duty, Recipient recipient, Selector selector) {
        return RequiredRecipient.builder()
                .id(ids.of("recipient", duty.clause().getId()))
                .conformance(ConformanceLevel.SHALL)
                .statement(duty.clause().getText())
                .selector(selector)
                .relation(recipient.getRelation())
                .mode(recipient.getMode())
                .build();
    }

    private Optional<Requirement> incorporation(Duty duty, Selector selector) {
        return duty.clause().getIncorporations().isEmpty()
                ? Optional.empty()
                : Optional.of(RequiredIncorporation.builder()
                        .id(ids.of("incorporation", duty.clause().getId()))
                        .conformance(ConformanceLevel.SHALL)
                        .statement(duty.clause().getText())
                        .targets(duty.clause().getIncorporations().stream()
                                .map(Incorporation::getTarget)
                                .distinct()
                                .toList())
                        .selector(selector)
                        .build());
    }
}
