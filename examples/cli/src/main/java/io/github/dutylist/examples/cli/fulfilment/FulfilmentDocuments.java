package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.finding.RecordRules;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.RecordStatus;
import io.github.dutylist.io.DocumentResult;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.RecordsValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a list and its records; null stands for a document with errors, which standard error has then told. */
final class FulfilmentDocuments {

    /** How many records a warning names. */
    private static final int NAMED = 5;

    private final Documents documents;
    private final PrintWriter err;
    private final Words words;

    FulfilmentDocuments(Environment environment, Words words) {
        this.documents = new Documents(environment, words);
        this.err = environment.err();
        this.words = words;
    }

    @Nullable
    ResponsibilityList list(String name) throws IOException, Problem {
        return documents.read(DocumentType.RESPONSIBILITY_LIST, name).orElse(null);
    }

    /**
     * Reads the records of a list and shows what is wrong with them; returns null when that keeps them from being used.
     *
     * <p>Whoever asks how things stood on an earlier day may still have the records of later ones; see {@link #tellLater}.
     *
     * @param asOf the day of evaluation, if it is not that behind all records
     * @param ofKind how many warnings of one rule are shown
     */
    @Nullable
    FulfilmentRecords records(String name, ResponsibilityList list, Optional<LocalDate> asOf, int ofKind)
            throws IOException, Problem {
        byte[] content = documents.content(name);
        DocumentResult<FulfilmentRecords> result = documents.read(
                reader -> reader.records(
                        RecordsValidator.create().without(RecordRules.RECORD_IN_FUTURE),
                        list,
                        records -> checkedOn(records, asOf)),
                content);
        FulfilmentRecords records = result.document().orElse(null);
        if (records != null && !records.getList().getId().equals(list.getId())) {
            throw new Problem(Visible.text(name)
                    + words.colon()
                    + words.pick("是另一份清单的记录：", "these are records of another list: ")
                    + Visible.text(records.getList().getId()));
        }
        if (result.report().count() > 0) {
            documents.show(name, content, result.report(), ofKind);
        }
        return result.isValid() ? records : null;
    }

    /** Says on standard error which records are of no account since they are not of the days before that of evaluation. */
    void tellLater(String name, FulfilmentRecords records, LocalDate asOf) {
        List<String> later = records.getRecords().stream()
                .filter(record -> !record.getDate().isBefore(asOf) && isRight(record))
                .map(record -> Visible.text(record.getId()))
                .toList();
        if (!later.isEmpty()) {
            String some = words.list(later.subList(0, Math.min(NAMED, later.size())));
            String file = Visible.text(name) + words.colon();
            err.println(words.pick(
                    file + "警告：" + later.size() + " 条记录的日期不早于判定日期 " + asOf + "，按未知处理：" + some
                            + (later.size() > NAMED ? " 等" : ""),
                    file + "warning: records that are not of days before " + asOf + " are not known then, "
                            + later.size() + " of them: " + some + (later.size() > NAMED ? ", …" : "")));
            err.flush();
        }
    }

    private static boolean isRight(FulfilmentRecord record) {
        return !record.getStatus().equals(Optional.of(RecordStatus.ENTERED_IN_ERROR));
    }

    /** Returns the day after all that is covered, or a later one that was asked for. */
    private static LocalDate checkedOn(FulfilmentRecords records, Optional<LocalDate> asOf) {
        LocalDate covered = lastDay(records).plusDays(1);
        return asOf.filter(covered::isBefore).orElse(covered);
    }

    /** Returns the last day that records cover, that of the last of them where they name none. */
    private static LocalDate lastDay(FulfilmentRecords records) {
        return records.getCoverage()
                .getEnd()
                .orElseGet(() -> records.getRecords().stream()
                        .map(FulfilmentRecord::getDate)
                        .max(Comparator.naturalOrder())
                        .orElse(records.getCoverage().getStart()));
    }
}
