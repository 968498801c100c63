package io.github.dutylist.io.wire;

import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyKind;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;

/** The formats of frequency requirements. */
final class FrequencyFormats {

    static final ObjectFormat<CountPerPeriod, CountPerPeriod.Builder> COUNT_PER_PERIOD = ObjectFormat.of(
                    CountPerPeriod.class,
                    CountPerPeriod::builder,
                    CountPerPeriod.Builder::build,
                    CountPerPeriod.Builder::extensions)
            .maybe("min", ScalarFormats.POSITIVE, CountPerPeriod::getMin, CountPerPeriod.Builder::min)
            .maybe("max", ScalarFormats.NON_NEGATIVE, CountPerPeriod::getMax, CountPerPeriod.Builder::max)
            .maybe("bound", new CodeFormat<>(Bound.CODES), CountPerPeriod::getBound, CountPerPeriod.Builder::bound)
            .one("unit", new CodeFormat<>(PeriodUnit.CODES), CountPerPeriod::getUnit, CountPerPeriod.Builder::unit)
            .maybe("every", ScalarFormats.POSITIVE, CountPerPeriod::getEvery, CountPerPeriod.Builder::every)
            .maybe("anchor", ScalarFormats.DATE, CountPerPeriod::getAnchor, CountPerPeriod.Builder::anchor)
            .maybe("scheme", ScalarFormats.URI, CountPerPeriod::getScheme, CountPerPeriod.Builder::scheme)
            .maybe("during", CommonFormats.SEASON, CountPerPeriod::getDuring, CountPerPeriod.Builder::during)
            .maybe("due", CommonFormats.AMOUNT, CountPerPeriod::getDue, CountPerPeriod.Builder::due)
            .maybe("per", new CodeFormat<>(Per.CODES), CountPerPeriod::getPer, CountPerPeriod.Builder::per)
            .maybe("quote", ScalarFormats.TEXT, CountPerPeriod::getQuote, CountPerPeriod.Builder::quote);

    static final ObjectFormat<DurationPerPeriod, DurationPerPeriod.Builder> DURATION_PER_PERIOD = ObjectFormat.of(
                    DurationPerPeriod.class,
                    DurationPerPeriod::builder,
                    DurationPerPeriod.Builder::build,
                    DurationPerPeriod.Builder::extensions)
            .one("min", CommonFormats.AMOUNT, DurationPerPeriod::getMin, DurationPerPeriod.Builder::min)
            .one(
                    "unit",
                    new CodeFormat<>(PeriodUnit.CODES),
                    DurationPerPeriod::getUnit,
                    DurationPerPeriod.Builder::unit)
            .maybe("every", ScalarFormats.POSITIVE, DurationPerPeriod::getEvery, DurationPerPeriod.Builder::every)
            .maybe("per", new CodeFormat<>(Per.CODES), DurationPerPeriod::getPer, DurationPerPeriod.Builder::per)
            .maybe("quote", ScalarFormats.TEXT, DurationPerPeriod::getQuote, DurationPerPeriod.Builder::quote);

    static final ObjectFormat<CountPerWindow, CountPerWindow.Builder> COUNT_PER_WINDOW = ObjectFormat.of(
                    CountPerWindow.class,
                    CountPerWindow::builder,
                    CountPerWindow.Builder::build,
                    CountPerWindow.Builder::extensions)
            .maybe("min", ScalarFormats.POSITIVE, CountPerWindow::getMin, CountPerWindow.Builder::min)
            .maybe("max", ScalarFormats.NON_NEGATIVE, CountPerWindow::getMax, CountPerWindow.Builder::max)
            .one("window", CommonFormats.AMOUNT, CountPerWindow::getWindow, CountPerWindow.Builder::window)
            .maybe("per", new CodeFormat<>(Per.CODES), CountPerWindow::getPer, CountPerWindow.Builder::per)
            .maybe("quote", ScalarFormats.TEXT, CountPerWindow::getQuote, CountPerWindow.Builder::quote);

    static final ObjectFormat<DeadlineAfterEvent, DeadlineAfterEvent.Builder> DEADLINE_AFTER_EVENT = ObjectFormat.of(
                    DeadlineAfterEvent.class,
                    DeadlineAfterEvent::builder,
                    DeadlineAfterEvent.Builder::build,
                    DeadlineAfterEvent.Builder::extensions)
            .many(
                    "eventTypes",
                    ScalarFormats.ID,
                    DeadlineAfterEvent::getEventTypes,
                    DeadlineAfterEvent.Builder::eventTypes)
            .maybe("within", CommonFormats.AMOUNT, DeadlineAfterEvent::getWithin, DeadlineAfterEvent.Builder::within)
            .maybe(
                    "promptness",
                    new CodeFormat<>(Promptness.CODES),
                    DeadlineAfterEvent::getPromptness,
                    DeadlineAfterEvent.Builder::promptness)
            .maybe(
                    "countedFrom",
                    new CodeFormat<>(CountedFrom.CODES),
                    DeadlineAfterEvent::getCountedFrom,
                    DeadlineAfterEvent.Builder::countedFrom)
            .maybe("quote", ScalarFormats.TEXT, DeadlineAfterEvent::getQuote, DeadlineAfterEvent.Builder::quote);

    static final ObjectFormat<OnEvent, OnEvent.Builder> ON_EVENT = ObjectFormat.of(
                    OnEvent.class, OnEvent::builder, OnEvent.Builder::build, OnEvent.Builder::extensions)
            .many("eventTypes", ScalarFormats.ID, OnEvent::getEventTypes, OnEvent.Builder::eventTypes)
            .maybe("min", ScalarFormats.POSITIVE, OnEvent::getMin, OnEvent.Builder::min)
            .maybe("quote", ScalarFormats.TEXT, OnEvent::getQuote, OnEvent.Builder::quote);

    static final ObjectFormat<ByDate, ByDate.Builder> BY_DATE = ObjectFormat.of(
                    ByDate.class, ByDate::builder, ByDate.Builder::build, ByDate.Builder::extensions)
            .one("date", ScalarFormats.DATE, ByDate::getDate, ByDate.Builder::date)
            .maybe("notBefore", ScalarFormats.DATE, ByDate::getNotBefore, ByDate.Builder::notBefore)
            .maybe("quote", ScalarFormats.TEXT, ByDate::getQuote, ByDate.Builder::quote);

    static final ObjectFormat<Continuous, Continuous.Builder> CONTINUOUS = ObjectFormat.of(
                    Continuous.class, Continuous::builder, Continuous.Builder::build, Continuous.Builder::extensions)
            .maybe("quote", ScalarFormats.TEXT, Continuous::getQuote, Continuous.Builder::quote);

    static final ObjectFormat<Unquantified, Unquantified.Builder> UNQUANTIFIED = ObjectFormat.of(
                    Unquantified.class,
                    Unquantified::builder,
                    Unquantified.Builder::build,
                    Unquantified.Builder::extensions)
            .one("term", new CodeFormat<>(Term.CODES), Unquantified::getTerm, Unquantified.Builder::term)
            .maybe("quote", ScalarFormats.TEXT, Unquantified::getQuote, Unquantified.Builder::quote);

    static final UnionFormat<FrequencyRequirement, FrequencyKind> REQUIREMENT = new UnionFormat<
                    FrequencyRequirement, FrequencyKind>(
                    FrequencyRequirement.class,
                    "kind",
                    new CodeFormat<>(FrequencyKind.CODES),
                    FrequencyRequirement::kind,
                    FrequencyRules.FREQUENCY_MEMBER_MISMATCH)
            .form(FrequencyKind.COUNT_PER_PERIOD, COUNT_PER_PERIOD)
            .form(FrequencyKind.DURATION_PER_PERIOD, DURATION_PER_PERIOD)
            .form(FrequencyKind.COUNT_PER_WINDOW, COUNT_PER_WINDOW)
            .form(FrequencyKind.DEADLINE_AFTER_EVENT, DEADLINE_AFTER_EVENT)
            .form(FrequencyKind.ON_EVENT, ON_EVENT)
            .form(FrequencyKind.BY_DATE, BY_DATE)
            .form(FrequencyKind.CONTINUOUS, CONTINUOUS)
            .form(FrequencyKind.UNQUANTIFIED, UNQUANTIFIED);

    private FrequencyFormats() {}
}
