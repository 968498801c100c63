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
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Secrecy;
import io.github.dutylist.value.CreditCode;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.DocumentNumber;
import io.github.dutylist.value.LexicalForm;
import io.github.dutylist.value.Nearest;
import java.time.LocalDate;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.TreeSet;

/** The checks of what a list says about itself. */
final class DocumentDataChecks {

    private static final String USUAL_TIME_ZONE = "Asia/Shanghai";

    private static final String ORDER = "令第";

    private static final String DIGITS = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千";

    private DocumentDataChecks() {}

    static List<ListRule> all() {
        return List.of(
                ListRule.of(IN_FORCE_WITHOUT_EFFECTIVE, DocumentDataChecks::inForceWithoutEffective),
                ListRule.of(EFFECTIVE_REVERSED, DocumentDataChecks::effectiveReversed),
                ListRule.of(DATES_OUT_OF_ORDER, DocumentDataChecks::datesOutOfOrder),
                ListRule.of(DOCUMENT_NUMBER_FORM, DocumentDataChecks::documentNumberForm),
                ListRule.of(CREDIT_CODE_CHECK, DocumentDataChecks::creditCodeCheck),
                ListRule.of(UNKNOWN_TIME_ZONE, DocumentDataChecks::unknownTimeZone),
                ListRule.of(CLASSIFIED, DocumentDataChecks::classified),
                ListRule.of(NO_POLICY_BASIS, DocumentDataChecks::noPolicyBasis));
    }

    private static void inForceWithoutEffective(ListIndex index, Findings findings) {
        ResponsibilityList list = index.list();
        if (list.getStatus() == ListStatus.IN_FORCE && list.getEffective().isEmpty()) {
            findings.addUnlessLost(IN_FORCE_WITHOUT_EFFECTIVE.at("/effective").build(), "/effective");
        }
    }

    private static void effectiveReversed(ListIndex index, Findings findings) {
        DateRange effective = index.list().getEffective().orElse(null);
        if (effective != null && !effective.isOrdered()) {
            findings.add(EFFECTIVE_REVERSED
                    .at("/effective")
                    .with("start", effective.getStart().toString())
                    .with("end", effective.getEnd().map(LocalDate::toString))
                    .build());
        }
    }

    private static void datesOutOfOrder(ListIndex index, Findings findings) {
        LocalDate adopted = index.list().getAdoptedOn().orElse(null);
        LocalDate issued = index.list().getIssuedOn().orElse(null);
        if (adopted != null && issued != null && adopted.isAfter(issued)) {
            findings.add(DATES_OUT_OF_ORDER
                    .at("/issuedOn")
                    .with("adopted", adopted.toString())
                    .with("issued", issued.toString())
                    .build());
        }
    }

    private static void documentNumberForm(ListIndex index, Findings findings) {
        index.list().getDocumentNumber().ifPresent(number -> documentNumberForm(number, "/documentNumber", findings));
        List<PolicyBasis> bases = index.list().getPolicyBases();
        for (int i = 0; i < bases.size(); i++) {
            String number = bases.get(i).getDocumentNumber().orElse(null);
            if (number != null) {
                documentNumberForm(number, "/policyBases/" + i + "/documentNumber", findings);
            }
        }
    }

    private static void documentNumberForm(String number, String pointer, Findings findings) {
        if (DocumentNumber.parse(number).isPresent() || isOrderNumber(number) || !LexicalForm.LINE.matches(number)) {
            return;
        }
        findings.add(DOCUMENT_NUMBER_FORM
                .at(pointer)
                .with("value", number)
                .with("proposal", DocumentNumber.parseLenient(number).map(DocumentNumber::toString))
                .build());
    }

    /** Tells whether it is the number of an order, such as 国务院令第493号 (GB/T 9704, clause 10.2). */
    private static boolean isOrderNumber(String number) {
        int order = number.indexOf(ORDER);
        int first = order + ORDER.length();
        int end = number.length() - 1;
        return order > 0
                && end > first
                && number.charAt(end) == '号'
                && number.substring(first, end).chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    private static void creditCodeCheck(ListIndex index, Findings findings) {
        List<Organisation> organisations = index.list().getOrganisations();
        for (int i = 0; i < organisations.size(); i++) {
            String text = organisations.get(i).getCreditCode().orElse(null);
            if (text == null || !LexicalForm.CREDIT_CODE.matches(text)) {
                continue;
            }
            CreditCode code = CreditCode.of(text);
            if (!code.isChecked()) {
                findings.add(CREDIT_CODE_CHECK
                        .at("/organisations/" + i + "/creditCode")
                        .with("value", text)
                        .with("expected", String.valueOf(code.expectedCheckCharacter()))
                        .build());
            }
        }
    }

    private static void unknownTimeZone(ListIndex index, Findings findings) {
        String zone = index.list().getTimeZone().orElse(USUAL_TIME_ZONE);
        if (!zone.equals(USUAL_TIME_ZONE)
                && !ZoneRulesProvider.getAvailableZoneIds().contains(zone)
                && LexicalForm.LINE.matches(zone)) {
            findings.add(UNKNOWN_TIME_ZONE
                    .at("/timeZone")
                    .with("value", zone)
                    .with("nearest", Nearest.of(zone, new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds())))
                    .build());
        }
    }

    private static void classified(ListIndex index, Findings findings) {
        Secrecy secrecy = index.list().getSecrecy().orElse(Secrecy.PUBLIC);
        if (secrecy.compareTo(Secrecy.CONFIDENTIAL) >= 0) {
            findings.add(CLASSIFIED
                    .at("/secrecy")
                    .with("secrecy", Phrase.find(secrecy.code()).orElseThrow())
                    .build());
        }
    }

    private static void noPolicyBasis(ListIndex index, Findings findings) {
        if (index.list().getStatus() != ListStatus.DRAFT
                && index.list().getPolicyBases().isEmpty()) {
            findings.addUnlessLost(NO_POLICY_BASIS.at("/policyBases").build(), "/policyBases");
        }
    }
}
