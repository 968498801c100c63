package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.Gaps;
import io.github.dutylist.validation.RecordsValidator;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a list and its records; null stands for a document with errors, which standard error has then told. */
final class FulfilmentDocuments {

    private final Documents documents;
    private final Words words;

    FulfilmentDocuments(Environment environment, Words words) {
        this.documents = new Documents(environment, words);
        this.words = words;
    }

    @Nullable
    ResponsibilityList list(String name) throws IOException, Problem {
        return documents.read(DocumentType.RESPONSIBILITY_LIST, name).orElse(null);
    }

    @Nullable
    FulfilmentRecords records(String name, ResponsibilityList list) throws IOException, Problem {
        FulfilmentRecords records =
                documents.read(DocumentType.FULFILMENT_RECORDS, name).orElse(null);
        if (records != null && !records.getList().getId().equals(list.getId())) {
            throw new Problem(Visible.text(name)
                    + words.colon()
                    + words.pick("是另一份清单的记录：", "these are records of another list: ")
                    + Visible.text(records.getList().getId()));
        }
        return records;
    }

    /**
     * Checks what was read against its list and shows what is wrong with it; returns whether it can be used.
     *
     * <p>Whoever asks how things stood on an earlier day may still have the records of later ones.
     */
    boolean check(String name, FulfilmentRecords records, ResponsibilityList list, LocalDate asOf) throws IOException {
        LocalDate covered = DayAfter.of(records.getCoverage());
        RecordsValidator validator = RecordsValidator.create();
        Report.Builder found = validator.newReport();
        validator.checkRules(records, list, asOf.isAfter(covered) ? asOf : covered, Gaps.none(), found);
        Report report = found.build();
        if (report.count() > 0) {
            documents.show(name, report);
        }
        return report.getVerdict() == Verdict.VALID;
    }
}
