package io.github.dutylist.wording;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;
import io.github.dutylist.wording.Token.After;
import io.github.dutylist.wording.Token.Ahead;
import io.github.dutylist.wording.Token.Anytime;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.Length;
import io.github.dutylist.wording.Token.Mark;
import io.github.dutylist.wording.Token.Meeting;
import io.github.dutylist.wording.Token.PromptWord;
import io.github.dutylist.wording.Token.Ready;
import io.github.dutylist.wording.Token.Times;
import io.github.dutylist.wording.Token.Within;
import org.jspecify.annotations.Nullable;

/**
 * Binds deadlines and words of promptness to the events they follow, and adds what needs no binding.
 *
 * <p>An event that a deadline follows is part of that deadline and no requirement of its own.
 */
final class EventBinding {

    private static final int REACH = 24;
    private static final Words AND_THEN = Words.of("并");

    /** An event that is a requirement of its own unless a deadline follows. */
    private record Pending(FrequencyPhrase phrase, int from, int start, int end) {}

    /** An event with the end of the deadline that stands with it. */
    private record Timed(Event event, int end) {}

    private final Sentence sentence;
    private final Phrases phrases;
    private @Nullable Pending pending;
    private @Nullable Timed timed;
    private int floor;
    /** Where the last 超过 ends, behind which a length of time says in which case something follows. */
    private int over = -1;

    EventBinding(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    void read(Token token) {
        if (token instanceof Within within) {
            deadline(within, within.amount(), null, within.approximate());
        } else if (token instanceof PromptWord prompt) {
            deadline(prompt, null, prompt.promptness(), prompt.approximate());
        } else if (token instanceof After after) {
            after(after);
        } else if (token instanceof Meeting meeting) {
            meeting(meeting);
        } else if (token instanceof Anytime anytime) {
            anytime(anytime);
        } else if (token instanceof Ahead ahead) {
            ahead(ahead);
        } else if (token instanceof Ready ready) {
            phrases.add(ready.start(), ready.end(), ready.requirement(), false, ready.approximate(), null);
        }
        boolean isEvent = token instanceof Mark
                || token instanceof BoundWord
                || token instanceof After
                || token instanceof Meeting;
        boolean isInEvent =
                token instanceof Times times && times.ofThings() || token instanceof Length && over == token.start();
        floor = isEvent || isInEvent ? floor : token.end();
        over = token instanceof BoundWord bound && bound.limit() == Limit.OVER ? token.end() : over;
    }

    private void deadline(Token token, @Nullable Amount within, @Nullable Promptness promptness, boolean approximate) {
        Event event = Event.before(sentence, token.start(), floor);
        event = event == null ? sharedEvent(token) : event;
        event = sentence.endsWithAny(token.start(), Deadlines.EXCEEDING) ? null : event;
        String words = event == null ? null : words(event);
        int start = event == null ? token.start() : event.phraseStart();
        timed = event == null ? null : new Timed(event, token.end());
        Pending before = pending;
        if (before != null
                && (event == null
                        ? reaches(before, token)
                        : event.start() <= before.end() && event.end() >= before.start())) {
            phrases.remove(before.phrase());
            words = event == null ? sentence.words(before.start(), before.end()) : words;
        }
        pending = null;
        boolean aware = event != null && event.isAwareness();
        phrases.add(start, token.end(), Requirements.deadline(within, promptness, aware), false, approximate, words);
    }

    /** Returns the words for an event; those of 事后 name none, and 会后 stays as it is. */
    private @Nullable String words(Event event) {
        boolean isLetter = event.end() - event.start() == 1;
        boolean isNone = isLetter && sentence.at(event.start()) == '事';
        return isNone ? null : sentence.words(event.start(), isLetter ? event.end() + 1 : event.end());
    }

    /** 接到报警后应当在1分钟内到场,3分钟内报告: both run from the event that stands with the first. */
    private @Nullable Event sharedEvent(Token token) {
        Timed first = timed;
        if (first == null || token.start() - first.end() > REACH) {
            return null;
        }
        int part = Event.skipModalsBack(sentence, token.start());
        boolean isJoined =
                Sentence.isOneOf(sentence.at(part - 1), ",、") || sentence.containsAny(part, token.start(), AND_THEN);
        Event event = first.event();
        boolean isNext = isJoined && Event.isInOnePart(sentence, first.end(), part - 1);
        return isNext ? new Event(event.start(), event.end(), token.start(), event.isAwareness()) : null;
    }

    private void after(After after) {
        String words = after.start() < after.eventEnd() ? sentence.words(after.start(), after.eventEnd()) : null;
        FrequencyRequirement requirement = Requirements.deadline(null, null, false);
        FrequencyPhrase phrase = phrases.add(after.start(), after.end(), requirement, false, false, words);
        pending = words == null ? null : new Pending(phrase, after.start(), after.start(), after.eventEnd());
    }

    private void meeting(Meeting meeting) {
        String words = sentence.words(meeting.eventStart(), meeting.eventEnd());
        if (meeting.approximate()) {
            phrases.add(meeting.start(), meeting.end(), OnEvent.of(), false, true, words);
        } else {
            FrequencyPhrase phrase = phrases.add(meeting.start(), meeting.end(), OnEvent.of(), false, false, words);
            pending = new Pending(phrase, meeting.start(), meeting.eventStart(), meeting.eventEnd());
        }
    }

    private void anytime(Anytime anytime) {
        Pending before = pending;
        if (before != null && reaches(before, anytime)) {
            phrases.remove(before.phrase());
            String words = sentence.words(before.start(), before.end());
            phrases.add(before.from(), anytime.end(), OnEvent.of(), false, false, words);
            return;
        }
        Event event = Event.before(sentence, anytime.start(), floor);
        event = event == null ? EventCase.changing(sentence, anytime.start(), floor) : event;
        if (event == null) {
            phrases.add(anytime.start(), anytime.end(), Unquantified.of(Term.AS_NEEDED));
        } else {
            String words = sentence.words(event.start(), event.end());
            phrases.add(anytime.start(), anytime.end(), OnEvent.of(), false, false, words);
        }
    }

    private void ahead(Ahead ahead) {
        int eventEnd = sentence.has(ahead.start(), "提前") ? ahead.start() : sentence.skipBack(ahead.start(), "的");
        int start = eventEnd == 0 || sentence.has(eventEnd, "提前") ? eventEnd : Event.startOf(sentence, eventEnd, floor);
        String words = start >= 0 && start < eventEnd ? sentence.words(start, eventEnd) : null;
        phrases.add(ahead.start(), ahead.end(), OnEvent.of(), false, true, words);
    }

    private static boolean reaches(Pending pending, Token token) {
        return token.start() - pending.end() <= REACH;
    }
}
