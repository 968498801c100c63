package io.github.dutylist.validation;

import static io.github.dutylist.finding.DocumentDataRules.CLASSIFIED;
import static io.github.dutylist.finding.DocumentDataRules.CREDIT_CODE_CHECK;
import static io.github.dutylist.finding.DocumentDataRules.DATES_OUT_OF_ORDER;
import static io.github.dutylist.finding.DocumentDataRules.DOCUMENT_NUMBER_FORM;
import static io.github.dutylist.finding.DocumentDataRules.EFFECTIVE_REVERSED;
import static io.github.dutylist.finding.DocumentDataRules.IN_FORCE_WITHOUT_EFFECTIVE;
import static io.github.dutylist.finding.DocumentDataRules.NO_POLICY_BASIS;
import static io.github.dutylist.finding.DocumentDataRules.UNKNOWN_TIME_ZONE;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Secrecy;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a list says about itself. */
final class DocumentDataCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final ResponsibilityList RESERVES = ReservesList.list();

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    private DocumentDataCases() {}

    static List<RuleCase> all() {
        return List.of(
                new RuleCase(
                        SCHOOL.toBuilder()
                                .status(ListStatus.IN_FORCE)
                                .effective(DateRange.of(DAY))
                                .build(),
                        SCHOOL.toBuilder().status(ListStatus.IN_FORCE).build(),
                        IN_FORCE_WITHOUT_EFFECTIVE.at("/effective").build()),
                new RuleCase(
                        SCHOOL.toBuilder().effective(DateRange.of(DAY, DAY)).build(),
                        SCHOOL.toBuilder()
                                .effective(DateRange.of(DAY, DAY.minusDays(1)))
                                .build(),
                        EFFECTIVE_REVERSED
                                .at("/effective")
                                .with("start", "2026-03-01")
                                .with("end", "2026-02-28")
                                .build()),
                new RuleCase(
                        RESERVES.toBuilder()
                                .adoptedOn(LocalDate.of(2026, 2, 11))
                                .build(),
                        RESERVES.toBuilder()
                                .adoptedOn(LocalDate.of(2026, 2, 12))
                                .build(),
                        DATES_OUT_OF_ORDER
                                .at("/issuedOn")
                                .with("adopted", "2026-02-12")
                                .with("issued", "2026-02-11")
                                .build()),
                new RuleCase(
                        SCHOOL.toBuilder().documentNumber("青小〔2026〕3号").build(),
                        SCHOOL.toBuilder().documentNumber("青小[2026]第03号").build(),
                        DOCUMENT_NUMBER_FORM
                                .at("/documentNumber")
                                .with("value", "青小[2026]第03号")
                                .with("proposal", "青小〔2026〕3号")
                                .build()),
                new RuleCase(
                        basisNumber("教育部令第50号"),
                        basisNumber("教育部第50号"),
                        DOCUMENT_NUMBER_FORM
                                .at("/policyBases/0/documentNumber")
                                .with("value", "教育部第50号")
                                .build()),
                new RuleCase(
                        creditCode("12439905MB1D40628Y"),
                        creditCode("12439905MB1D406282"),
                        CREDIT_CODE_CHECK
                                .at("/organisations/0/creditCode")
                                .with("value", "12439905MB1D406282")
                                .with("expected", "Y")
                                .build()),
                new RuleCase(
                        SCHOOL.toBuilder().timeZone("Asia/Hong_Kong").build(),
                        SCHOOL.toBuilder().timeZone("Asia/Shangai").build(),
                        UNKNOWN_TIME_ZONE
                                .at("/timeZone")
                                .with("value", "Asia/Shangai")
                                .with("nearest", "Asia/Shanghai")
                                .build()),
                new RuleCase(
                        SCHOOL.toBuilder().timeZone("UTC").build(),
                        SCHOOL.toBuilder().timeZone("UTC+8").build(),
                        UNKNOWN_TIME_ZONE.at("/timeZone").with("value", "UTC+8").build()),
                new RuleCase(
                        SCHOOL.toBuilder().secrecy(Secrecy.INTERNAL).build(),
                        SCHOOL.toBuilder().secrecy(Secrecy.CONFIDENTIAL).build(),
                        CLASSIFIED
                                .at("/secrecy")
                                .with("secrecy", Phrase.CONFIDENTIAL)
                                .build()),
                new RuleCase(
                        SCHOOL.toBuilder()
                                .policyBases(List.of())
                                .status(ListStatus.DRAFT)
                                .build(),
                        SCHOOL.toBuilder().policyBases(List.of()).build(),
                        NO_POLICY_BASIS.at("/policyBases").build()));
    }

    private static ResponsibilityList basisNumber(String number) {
        PolicyBasis basis = SCHOOL.getPolicyBases().get(0);
        return SCHOOL.toBuilder()
                .policyBases(List.of(
                        basis.toBuilder().documentNumber(Optional.of(number)).build()))
                .build();
    }

    private static ResponsibilityList creditCode(String code) {
        return Edits.organisation(
                SCHOOL, "school", school -> school.toBuilder().creditCode(code).build());
    }
}
