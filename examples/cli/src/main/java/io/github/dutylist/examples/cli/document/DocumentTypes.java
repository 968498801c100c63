package io.github.dutylist.examples.cli.document;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.DocumentType;
import java.util.List;
import java.util.Optional;

/** The types of documents that there are besides lists. */
public final class DocumentTypes {

    private static final List<DocumentType<?>> ALL = List.of(
            DocumentType.RESPONSIBILITY_LIST,
            DocumentType.FULFILMENT_RECORDS,
            DocumentType.FULFILMENT_REPORT,
            DocumentType.EVALUATION_POLICY,
            DocumentType.CONFORMANCE_PROFILE,
            DocumentType.WAIVERS);

    private DocumentTypes() {}

    /** Returns the codes of all types. */
    public static List<String> codes() {
        return ALL.stream().map(DocumentType::code).toList();
    }

    /** Returns the type with a code, or empty. */
    public static Optional<DocumentType<?>> find(String code) {
        for (DocumentType<?> type : ALL) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Returns the type that a document says it has, where a report of reading it as another says so. */
    public static Optional<String> stated(Report report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().equals(DocumentRules.WRONG_DOCUMENT_TYPE))
                .findFirst()
                .map(DocumentTypes::found);
    }

    private static String found(Finding wrongType) {
        return String.valueOf(wrongType.getArguments().get("found"));
    }
}
