package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.accountability;
import static io.github.dutylist.conformance.Profiles.assessment;
import static io.github.dutylist.conformance.Profiles.basis;
import static io.github.dutylist.conformance.Profiles.deadline;
import static io.github.dutylist.conformance.Profiles.forbidden;
import static io.github.dutylist.conformance.Profiles.frequency;
import static io.github.dutylist.conformance.Profiles.ids;
import static io.github.dutylist.conformance.Profiles.incorporation;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.recipient;
import static io.github.dutylist.conformance.Profiles.role;
import static io.github.dutylist.conformance.Profiles.section;
import static io.github.dutylist.conformance.Profiles.selector;
import static io.github.dutylist.conformance.Profiles.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.ResultUse;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every kind of requirement: satisfied by what, not satisfied and why, for a person, or not applicable. */
class RequirementsTest {

    private static final ResponsibilityList LIST = ReservesList.list();

    private static final Selector STUDY = selector(it -> it.addActivities(Activity.SPECIAL_STUDY));

    private static final Selector INSPECTION = selector(it -> it.addActivities(Activity.INSPECT));

    @Test
    void aSectionHasEnoughDutiesInItAndInTheSectionsInsideIt() {
        RequirementResult enough = result(
                section("r").sectionKind(SectionKind.DUTIES).minClauses(4).build());
        RequirementResult tooMany = result(
                section("r").sectionKind(SectionKind.DUTIES).minClauses(5).build());
        RequirementResult none =
                result(section("r").sectionKind(SectionKind.ASSESSMENT).build());

        assertThat(enough.getStatus()).isEqualTo(RequirementStatus.SATISFIED);
        assertThat(ids(enough.getParts())).containsExactly("s-leaders");
        assertThat(tooMany.getReason()).contains(Phrase.TOO_FEW);
        assertThat(tooMany.getMissing()).contains("4 < 5");
        assertThat(tooMany.getNearest().map(ListPart::id)).contains("s-leaders");
        assertThat(none.getReason()).contains(Phrase.NOT_FOUND);
    }

    @Test
    void rolesAreCountedWithinBothBounds() {
        RequiredRole.Builder first = role("r").responsibility(Responsibility.FIRST_RESPONSIBLE);

        assertThat(ids(result(first.build()).getParts())).containsExactly("director");
        assertThat(result(first.addHolders(Holder.POST).max(1).build()).getStatus())
                .isEqualTo(RequirementStatus.SATISFIED);
        assertThat(result(first.max(0).build()).getReason()).contains(Phrase.TOO_MANY);
        assertThat(result(role("r").responsibility(Responsibility.SUPERVISORY).build())
                        .getReason())
                .contains(Phrase.NOT_FOUND);
        assertThat(result(role("r").responsibility(Responsibility.DIRECT).min(2).build())
                        .getMissing())
                .contains("direct: 1 < 2");
        assertThat(result(role("r")
                                .responsibility(Responsibility.DIRECT)
                                .addHolders(Holder.BODY)
                                .build())
                        .getStatus())
                .isEqualTo(RequirementStatus.NOT_SATISFIED);
    }

    @Test
    void aTopicNeedsADutyOfEachResponsibilityNamed() {
        RequirementResult both = result(topic("r")
                .topic(Topic.WORK_SAFETY)
                .addResponsibilities(Responsibility.PRINCIPAL, Responsibility.DIRECT)
                .build());
        RequirementResult one = result(topic("r")
                .topic(Topic.WORK_SAFETY)
                .addResponsibilities(Responsibility.PRINCIPAL, Responsibility.SUPERVISORY)
                .build());

        assertThat(ids(both.getParts())).containsExactly("body-1", "body-2", "deputy-1", "deputy-2");
        assertThat(one.getReason()).contains(Phrase.INCOMPLETE);
        assertThat(one.getMissing()).contains("supervisory");
        ResponsibilityList nobodys = LIST.toBuilder().roles(List.of()).build();
        assertThat(result(nobodys, topic("r").topic(Topic.WORK_SAFETY).build()).getReason())
                .contains(Phrase.NOT_FOUND);
        assertThat(result(topic("r").topic(Topic.PETITIONS).build()).getReason())
                .contains(Phrase.NOT_FOUND);
    }

    @Test
    void aSingleDutyReachesTheFrequency() {
        MinimumFrequency yearly = study(CountPerPeriod.atLeast(2, PeriodUnit.YEAR));
        MinimumFrequency quarterly = study(CountPerPeriod.atLeast(1, PeriodUnit.QUARTER));

        assertThat(ids(result(yearly).getParts())).containsExactly("body-1");
        RequirementResult shortOf = result(quarterly);
        assertThat(shortOf.getStatus()).isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(shortOf.getReason()).contains(Phrase.NOT_ENOUGH);
        assertThat(shortOf.getNearest().map(ListPart::text)).contains("每半年至少专题研究一次储粮安全工作，并纳入党组议事日程。");
        assertThat(shortOf.getShortfall()).isPresent();
        assertThat(shortOf.message(Locale.CHINA))
                .startsWith("未达到“linjiang.minimum”第1版的要求“r”（该项工作应当达到最低频次。）：规定得不够：须每季度至少1次；"
                        + "最接近的是“body-1”（每半年至少专题研究一次储粮安全工作，并纳入党组议事日程。）；按此 ")
                .endsWith(" 可以只有 0 次，而要求至少 1 次。");
        assertThat(shortOf.message(Locale.UK))
                .startsWith("Requirement “r” of “linjiang.minimum” version 1 is not met")
                .endsWith(" it allows 0 where at least 1 must be.");
    }

    @Test
    void aDutyThatIsNotBindingDoesNotCountUnlessTheSelectorSaysSo() {
        ResponsibilityList mayStudy = Edits.clause(
                LIST, "body-1", it -> it.toBuilder().strength(Strength.MAY).build());
        MinimumFrequency shall = study(CountPerPeriod.atLeast(1, PeriodUnit.YEAR));
        MinimumFrequency may = shall.toBuilder()
                .selector(
                        selector(it -> it.addActivities(Activity.SPECIAL_STUDY).addStrengths(Strength.MAY)))
                .build();

        assertThat(result(mayStudy, shall).getReason()).contains(Phrase.UNFIT);
        assertThat(result(mayStudy, shall).getMissing(Locale.CHINESE)).contains("效力");
        assertThat(result(mayStudy, shall).getNearest().map(ListPart::id)).contains("body-1");
        assertThat(result(mayStudy, may).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
    }

    @Test
    void whatLeadsUpToItemsIsForAPersonAndItsIncorporationsAreThoseOfItsItems() {
        ResponsibilityList led = Edits.clause(
                LIST,
                "body-1",
                it -> it.toBuilder()
                        .text("每半年至少开展一次下列学习，并纳入党组议事日程：")
                        .addItems(DutyClause.builder()
                                .id("body-1-1")
                                .text("学习储粮安全法规。")
                                .activity(Activity.SPECIAL_STUDY)
                                .build())
                        .build());
        RequirementResult twice = result(led, study(CountPerPeriod.atLeast(2, PeriodUnit.YEAR)));

        assertThat(twice.getStatus()).isEqualTo(RequirementStatus.UNDETERMINED);
        assertThat(twice.getReason()).contains(Phrase.SAID_AROUND);
        assertThat(result(led, study(CountPerPeriod.atLeast(1, PeriodUnit.WEEK)))
                        .getStatus())
                .isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(ids(result(
                                led,
                                incorporation("r")
                                        .addTargets(IncorporationTarget.AGENDA)
                                        .selector(STUDY)
                                        .build())
                        .getParts()))
                .containsExactly("body-1-1");
    }

    @Test
    void whatLeadsUpToItemsSaysWhichActivityAndToWhomForAPerson() {
        ResponsibilityList led = Edits.clause(
                LIST,
                "body-1",
                it -> it.toBuilder()
                        .text("开展下列学习：")
                        .addItems(DutyClause.builder()
                                .id("body-1-1")
                                .text("学习储粮安全法规，每季度至少一次，纳入党组议事日程。")
                                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))
                                .addIncorporations(Incorporation.builder()
                                        .target(IncorporationTarget.AGENDA)
                                        .build())
                                .build())
                        .build());
        Requirement agenda = incorporation("r")
                .addTargets(IncorporationTarget.AGENDA)
                .selector(STUDY)
                .build();
        Requirement forbidden =
                forbidden("r", ForbiddenContent.CLAUSE).selector(STUDY).build();
        Requirement oftener = study(CountPerPeriod.atLeast(1, PeriodUnit.MONTH));

        assertThat(result(led, study(CountPerPeriod.atLeast(2, PeriodUnit.YEAR)))
                        .getReason())
                .contains(Phrase.SAID_AROUND);
        assertThat(result(led, oftener).getStatus()).isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(result(led, agenda).getReason()).contains(Phrase.SAID_AROUND);
        assertThat(result(led, forbidden).getReason()).contains(Phrase.SAID_AROUND);
        assertThat(result(led, forbidden).getNearest().map(ListPart::id)).contains("body-1-1");
    }

    @Test
    void whetherProvisionsReachWhatIsLedUpToIsForAPerson() {
        RequiredAccountability ofStudy = accountability("r")
                .coverage(AccountabilityCoverage.SELECTOR)
                .selector(selector(it -> it.addActivities(Activity.DRILL)))
                .build();
        ResponsibilityList led = Edits.clause(
                LIST,
                "body-2",
                it -> it.toBuilder()
                        .activity(Activity.DRILL)
                        .addItems(DutyClause.builder()
                                .id("body-2-1")
                                .text("每年演练一次。")
                                .build())
                        .build());

        assertThat(result(LIST, ofStudy).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
        assertThat(result(led, ofStudy).getReason()).contains(Phrase.SAID_AROUND);
        assertThat(result(led, ofStudy).getNearest().map(ListPart::id)).contains("body-2-1");
    }

    @Test
    void wordsAreLookedForWithinAPartOfASentence() {
        ResponsibilityList list = Edits.clause(
                LIST, "body-1", it -> it.toBuilder().text("坚持原则，上报险情；“原 则”上墙。").build());
        Forbidden.Builder words = forbidden("r", ForbiddenContent.TEXT);

        assertThat(result(list, words.text("原则上").build()).getParts())
                .extracting(ListPart::id)
                .containsExactly("body-1");
        assertThat(result(list, words.text("原则上报").build()).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
        assertThat(result(list, words.text("原则， 上报").build()).getStatus()).isEqualTo(RequirementStatus.NOT_SATISFIED);
    }

    @Test
    void severalDutiesThatMightDoItTogetherAreForAPerson() {
        ResponsibilityList twice = withStudy(LIST, CountPerPeriod.atLeast(1, PeriodUnit.YEAR));

        assertThat(result(twice, study(CountPerPeriod.atLeast(3, PeriodUnit.YEAR)))
                        .getReason())
                .contains(Phrase.ONLY_TOGETHER);
        assertThat(result(twice, study(CountPerPeriod.atLeast(4, PeriodUnit.YEAR)))
                        .getStatus())
                .isEqualTo(RequirementStatus.NOT_SATISFIED);
    }

    @Test
    void aWordThatNobodyCanCountIsForAPersonUnlessTheProfileSaysWhatItMeans() {
        ResponsibilityList periodically = Edits.frequencies(LIST, "body-1", Unquantified.of(Term.PERIODIC)).toBuilder()
                .evaluationPolicy(Optional.empty())
                .build();
        ConformanceProfile silent = profile(study(CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR)));
        ConformanceProfile speaking = silent.toBuilder()
                .resolution(Resolution.builder()
                        .putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))
                        .build())
                .build();

        assertThat(only(periodically, silent).getStatus()).isEqualTo(RequirementStatus.UNDETERMINED);
        assertThat(only(periodically, silent).getReason()).contains(Phrase.NOT_COMPARABLE);
        assertThat(only(periodically, speaking).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
    }

    @Test
    void aDeadlineIsKeptForTheEventThatIsMeant() {
        Selector incidents = selector(it -> it.addActivities(Activity.HANDLE_INCIDENT));
        ResponsibilityList fromOccurrence = Edits.frequencies(
                LIST,
                "director-2",
                DeadlineAfterEvent.builder()
                        .addEventTypes("accident")
                        .within(Amount.of(1, AmountUnit.HOUR))
                        .build());
        MaximumDeadline twoHours = deadline("r")
                .selector(incidents)
                .addEventTypes("生产安全事故")
                .within(Amount.of(2, AmountUnit.HOUR))
                .build();

        assertThat(ids(result(fromOccurrence, twoHours).getParts())).containsExactly("director-2");
        assertThat(result(
                                fromOccurrence,
                                deadline("r")
                                        .selector(incidents)
                                        .within(Amount.of(30, AmountUnit.MINUTE))
                                        .build())
                        .getReason())
                .contains(Phrase.NOT_ENOUGH);
        assertThat(result(
                                fromOccurrence,
                                twoHours.toBuilder().eventTypes(List.of("网络中断")).build())
                        .getStatus())
                .isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(result(
                                fromOccurrence,
                                twoHours.toBuilder().eventTypes(List.of()).build())
                        .getStatus())
                .isEqualTo(RequirementStatus.SATISFIED);
    }

    @Test
    void aDeadlineRunsFromTheMomentThatIsMeant() {
        Selector incidents = selector(it -> it.addActivities(Activity.HANDLE_INCIDENT));
        ResponsibilityList fromAwareness = Edits.frequencies(
                LIST,
                "director-2",
                DeadlineAfterEvent.builder()
                        .addEventTypes("accident")
                        .within(Amount.of(1, AmountUnit.HOUR))
                        .countedFrom(CountedFrom.AWARENESS)
                        .build());
        MaximumDeadline fromOccurrence = deadline("r")
                .selector(incidents)
                .within(Amount.of(1, AmountUnit.HOUR))
                .build();

        RequirementResult later = result(fromAwareness, fromOccurrence);
        assertThat(later.getStatus()).isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(later.getShortfall())
                .hasValueSatisfying(
                        why -> assertThat(why.words(Locale.ENGLISH)).contains("the time runs from another moment"));
        assertThat(result(
                                fromAwareness,
                                fromOccurrence.toBuilder()
                                        .countedFrom(CountedFrom.AWARENESS)
                                        .build())
                        .getStatus())
                .isEqualTo(RequirementStatus.SATISFIED);
    }

    @Test
    void aRecipientIsAddressedInTheWayAsked() {
        Selector reports = selector(it -> it.addActivities(Activity.REPORT));
        RequiredRecipient.Builder superior = recipient("r").selector(reports).relation(RecipientRelation.SUPERIOR);

        assertThat(ids(result(superior.build()).getParts())).containsExactly("body-2");
        assertThat(result(superior.mode(RecipientMode.FILE).build()).getReason())
                .contains(Phrase.INCOMPLETE);
        assertThat(result(superior.mode(RecipientMode.FILE).build()).getMissing(Locale.CHINESE))
                .contains(RecipientRelation.SUPERIOR.label(Locale.CHINESE) + "、"
                        + RecipientMode.FILE.label(Locale.CHINESE));
        assertThat(result(recipient("r")
                                .selector(reports)
                                .relation(RecipientRelation.PUBLIC)
                                .build())
                        .getNearest()
                        .map(ListPart::id))
                .contains("body-2");
    }

    @Test
    void allArrangementsOccur() {
        assertThat(ids(result(incorporation("r")
                                .addTargets(IncorporationTarget.AGENDA)
                                .build())
                        .getParts()))
                .containsExactly("body-1");
        RequirementResult half = result(incorporation("r")
                .addTargets(IncorporationTarget.AGENDA, IncorporationTarget.WORK_REPORT)
                .build());
        assertThat(half.getReason()).contains(Phrase.INCOMPLETE);
        assertThat(half.getMissing()).contains("work-report");
        assertThat(half.getNearest().map(ListPart::id)).contains("body-1");
        assertThat(result(incorporation("r")
                                .selector(INSPECTION)
                                .addTargets(IncorporationTarget.AGENDA)
                                .build())
                        .getNearest()
                        .map(ListPart::id))
                .contains("director-1");
    }

    @Test
    void dutiesAreAnsweredFor() {
        ResponsibilityList linked = Edits.provision(
                LIST,
                "acc-breach",
                it -> it.toBuilder()
                        .conditions(it.getConditions().subList(0, 1))
                        .build());
        ResponsibilityList catchAll = Edits.provision(
                linked,
                "acc-breach",
                it -> it.toBuilder()
                        .addConditions(AccountabilityCondition.of("acc-breach.9", "其他失职行为。", ConditionKind.CATCH_ALL))
                        .build());
        RequiredAccountability every = accountability("r").build();
        RequiredAccountability ofStudy = accountability("r")
                .coverage(AccountabilityCoverage.SELECTOR)
                .selector(STUDY)
                .build();

        assertThat(result(catchAll, every).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
        assertThat(result(linked, ofStudy).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
        assertThat(result(linked, every).getReason()).contains(Phrase.INCOMPLETE);
        assertThat(result(linked, every).getMissing().orElseThrow())
                .startsWith("body-2, director-1, ")
                .matches("([a-z]+-[0-9](\\.[ab])?, ){7}[a-z]+-[0-9]");
        assertThat(result(LIST, every).getStatus()).isEqualTo(RequirementStatus.UNDETERMINED);
        assertThat(result(LIST, every).getReason()).contains(Phrase.NOT_LINKED);
        assertThat(result(
                                catchAll,
                                every.toBuilder()
                                        .addMeasures(SanctionMeasure.REFERRAL)
                                        .build())
                        .getMissing())
                .contains("referral");
        assertThat(result(catchAll, every.toBuilder().minConditions(9).build()).getReason())
                .contains(Phrase.TOO_FEW);
        assertThat(result(LIST.toBuilder().accountability(List.of()).build(), every)
                        .getReason())
                .contains(Phrase.NOT_FOUND);
    }

    @Test
    void oneSchemeHasAllThatIsAskedOfAssessment() {
        RequiredAssessment.Builder yearly = assessment("r")
                .addMethods(AssessmentMethod.SITE_INSPECTION)
                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                .addResultUses(ResultUse.CADRE_ASSESSMENT);

        assertThat(result(yearly.build()).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
        assertThat(result(yearly.addMethods(AssessmentMethod.HEARING).build()).getMissing())
                .contains("hearing");
        assertThat(result(assessment("r")
                                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.WEEK))
                                .build())
                        .getReason())
                .contains(Phrase.NOT_ENOUGH);
        assertThat(result(LIST.toBuilder().assessments(List.of()).build(), yearly.build())
                        .getReason())
                .contains(Phrase.NOT_FOUND);
    }

    @Test
    void aBasisIsRecognisedHoweverItIsWritten() {
        assertThat(ids(result(basis("r").documentNumber("省粮发[2021]第045号").build())
                        .getParts()))
                .containsExactly("storage-measures");
        assertThat(ids(result(basis("r").title("《中华人民共和国安全生产法》").build()).getParts()))
                .containsExactly("work-safety-law");
        assertThat(result(
                        basis("r").documentNumber("省粮发〔2021〕45号").title("另一个办法").build()))
                .extracting(
                        RequirementResult::getReason,
                        RequirementResult::getMissing,
                        it -> it.getNearest().map(ListPart::id))
                .containsExactly(Optional.of(Phrase.INCOMPLETE), Optional.of("另一个办法"), Optional.of("storage-measures"));
    }

    @Test
    void whatIsForbiddenIsFoundWhereverItIs() {
        RequirementResult study =
                result(forbidden("r", ForbiddenContent.CLAUSE).selector(STUDY).build());
        assertThat(ids(study.getParts())).containsExactly("body-1");
        assertThat(study.getNearest()).isEmpty();
        assertThat(study.message(Locale.CHINA)).contains("含有禁止的内容；见“body-1”");
        assertThat(ids(result(forbidden("r", ForbiddenContent.MEASURE)
                                .measure(SanctionMeasure.INTERVIEW)
                                .build())
                        .getParts()))
                .containsExactly("acc-breach");
        assertThat(ids(result(forbidden("r", ForbiddenContent.TEXT)
                                .text("露天 堆存")
                                .build())
                        .getParts()))
                .containsExactly("body-3");
        ResponsibilityList loose =
                LIST.toBuilder().title("原则上的责任清单").preamble("原则上每年修订一次。").build();
        assertThat(result(
                                loose,
                                forbidden("r", ForbiddenContent.TEXT)
                                        .text("原则上")
                                        .build())
                        .getParts())
                .extracting(ListPart::pointer)
                .containsExactly("/title", "/preamble");
        assertThat(result(
                                loose,
                                forbidden("r", ForbiddenContent.TEXT)
                                        .text("原则上")
                                        .selector(selector(it -> it))
                                        .build())
                        .getParts())
                .hasSize(2);
        assertThat(result(
                                loose,
                                forbidden("r", ForbiddenContent.TEXT)
                                        .text("原则上")
                                        .selector(STUDY)
                                        .build())
                        .getStatus())
                .isEqualTo(RequirementStatus.SATISFIED);
        assertThat(result(forbidden("r", ForbiddenContent.PERSON_NAMES).build()).getStatus())
                .isEqualTo(RequirementStatus.SATISFIED);
        ResponsibilityList named = Edits.role(
                LIST, "director", it -> it.toBuilder().addHolders("林海").build());
        assertThat(ids(result(
                                named,
                                forbidden("r", ForbiddenContent.PERSON_NAMES).build())
                        .getParts()))
                .containsExactly("director");
        ResponsibilityList unresolved =
                LIST.toBuilder().evaluationPolicy(Optional.empty()).build();
        assertThat(result(forbidden("r", ForbiddenContent.UNQUANTIFIED_ONLY).build())
                        .getStatus())
                .isEqualTo(RequirementStatus.SATISFIED);
        assertThat(ids(result(
                                unresolved,
                                forbidden("r", ForbiddenContent.UNQUANTIFIED_ONLY)
                                        .build())
                        .getParts()))
                .containsExactly("depot-1.b");
    }

    @Test
    void aRequirementIsAskedOfThoseListsOnlyThatItIsFor() {
        RequiredRole supervisor =
                role("r").responsibility(Responsibility.SUPERVISORY).build();

        assertThat(result(when(supervisor, it -> it.addKinds(OrganisationKind.SCHOOL)))
                        .getStatus())
                .isEqualTo(RequirementStatus.NOT_APPLICABLE);
        assertThat(result(when(supervisor, it -> it.addKinds(OrganisationKind.GOVERNMENT_DEPARTMENT)))
                        .getStatus())
                .isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(result(when(supervisor, it -> it.addTopics(Topic.PETITIONS))).getStatus())
                .isEqualTo(RequirementStatus.NOT_APPLICABLE);
        assertThat(result(when(supervisor, it -> it.under("临江县人民政府"))).getStatus())
                .isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(result(when(supervisor, it -> it.under("11439905MB1D40627Y")))
                        .getStatus())
                .isEqualTo(RequirementStatus.NOT_SATISFIED);
        RequirementResult elsewhere = result(when(supervisor, it -> it.under("云溪市人民政府")));
        assertThat(elsewhere.getStatus()).isEqualTo(RequirementStatus.UNDETERMINED);
        assertThat(elsewhere.getReason()).contains(Phrase.SCOPE_UNKNOWN);
    }

    private static RequiredRole when(RequiredRole role, UnaryOperator<AppliesTo.Builder> extent) {
        return role.toBuilder()
                .appliesWhen(extent.apply(AppliesTo.builder()).build())
                .build();
    }

    private static MinimumFrequency study(CountPerPeriod wanted) {
        return frequency("r").selector(STUDY).addFrequencies(wanted).build();
    }

    private static ResponsibilityList withStudy(ResponsibilityList list, CountPerPeriod count) {
        return Edits.section(
                list,
                "s-body",
                it -> it.toBuilder()
                        .addClauses(DutyClause.builder()
                                .id("body-9")
                                .text("每年专题研究一次汛期储粮。")
                                .activity(Activity.SPECIAL_STUDY)
                                .addFrequencies(count)
                                .build())
                        .build());
    }

    private static RequirementResult result(Requirement requirement) {
        return result(LIST, requirement);
    }

    private static RequirementResult result(ResponsibilityList list, Requirement requirement) {
        return only(list, profile(requirement));
    }

    private static RequirementResult only(ResponsibilityList list, ConformanceProfile profile) {
        return ConformanceChecker.of(LocalDate.of(2026, 7, 1), profile)
                .judge(list)
                .getProfiles()
                .get(0)
                .getResults()
                .get(0);
    }
}
