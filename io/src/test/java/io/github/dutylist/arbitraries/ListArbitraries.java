package io.github.dutylist.arbitraries;

import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Secrecy;
import io.github.dutylist.model.Topic;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random lists. */
public final class ListArbitraries {

    private ListArbitraries() {}

    /** Returns well-formed lists of every status, with one or two of everything that they hold. */
    public static Arbitrary<ResponsibilityList> lists() {
        return Members.of(ResponsibilityList::builder)
                .always(headed(), ResponsibilityList.Builder::from)
                .atLeastOne(PartyArbitraries.organisations(), ResponsibilityList.Builder::organisations)
                .atLeastOne(PartyArbitraries.roles(), ResponsibilityList.Builder::roles)
                .several(PartyArbitraries.policyBases(), ResponsibilityList.Builder::policyBases)
                .several(PartyArbitraries.eventTypes(), ResponsibilityList.Builder::eventTypes)
                .perhaps(TextArbitraries.texts(), ResponsibilityList.Builder::preamble)
                .perhaps(TextArbitraries.texts(), ResponsibilityList.Builder::closing)
                .atLeastOne(ClauseArbitraries.sections(), ResponsibilityList.Builder::sections)
                .several(AccountabilityArbitraries.provisions(), ResponsibilityList.Builder::accountability)
                .several(AssessmentArbitraries.schemes(), ResponsibilityList.Builder::assessments)
                .several(profileReferences(), ResponsibilityList.Builder::conformsTo)
                .perhaps(PolicyArbitraries.policies(), ResponsibilityList.Builder::evaluationPolicy)
                .build(ResponsibilityList.Builder::build);
    }

    /** Returns lists that hold nothing but what they say about themselves. */
    private static Arbitrary<ResponsibilityList> headed() {
        return Members.of(ResponsibilityList::builder)
                .always(TextArbitraries.documentIdentifiers(), ResponsibilityList.Builder::id)
                .always(ValueArbitraries.positives(), ResponsibilityList.Builder::version)
                .always(TextArbitraries.lines(), ResponsibilityList.Builder::title)
                .always(Arbitraries.of(ListStatus.values()), ResponsibilityList.Builder::status)
                .perhaps(TextArbitraries.documentNumbers(), ResponsibilityList.Builder::documentNumber)
                .perhaps(ValueArbitraries.codeSets(Topic.CODES), ResponsibilityList.Builder::topics)
                .perhaps(references(), ResponsibilityList.Builder::issuers)
                .several(TextArbitraries.lines(), ResponsibilityList.Builder::addressees)
                .perhaps(ValueArbitraries.dates(), ResponsibilityList.Builder::adoptedOn)
                .perhaps(ValueArbitraries.dates(), ResponsibilityList.Builder::issuedOn)
                .perhaps(ValueArbitraries.dateRanges(), ResponsibilityList.Builder::effective)
                .perhaps(listReferences(), ResponsibilityList.Builder::replaces)
                .perhaps(Arbitraries.of(Secrecy.values()), ResponsibilityList.Builder::secrecy)
                .perhaps(TextArbitraries.languageTags(), ResponsibilityList.Builder::language)
                .perhaps(Arbitraries.of("Asia/Shanghai", "Asia/Urumqi", "UTC"), ResponsibilityList.Builder::timeZone)
                .always(TextArbitraries.identifiers(), ResponsibilityList.Builder::organisation)
                .with(ResponsibilityList.Builder::extensions, ResponsibilityList.Builder::build);
    }

    /** Returns references to versions of lists. */
    public static Arbitrary<ListReference> listReferences() {
        return Members.of(ListReference::builder)
                .always(TextArbitraries.documentIdentifiers(), ListReference.Builder::id)
                .always(ValueArbitraries.positives(), ListReference.Builder::version)
                .with(ListReference.Builder::extensions, ListReference.Builder::build);
    }

    /** Returns references to profiles. */
    public static Arbitrary<ProfileReference> profileReferences() {
        return Members.of(ProfileReference::builder)
                .always(TextArbitraries.documentIdentifiers(), ProfileReference.Builder::id)
                .perhaps(ValueArbitraries.positives(), ProfileReference.Builder::version)
                .with(ProfileReference.Builder::extensions, ProfileReference.Builder::build);
    }

    /** Returns sets of identifiers as objects refer to others by, each at most once. */
    static Arbitrary<List<String>> references() {
        return TextArbitraries.identifiers()
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
    }
}
