package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.examples.cli.console.Csv;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.model.ResponsibilityList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A row for each list; with details, for each requirement that a list does not meet. */
final class CheckCsv implements CheckOutput {

    private static final int REQUIREMENT_COLUMNS = 10;

    private final Csv csv;
    private final Words words;
    private final ResultWords resultWords;
    private final boolean details;

    CheckCsv(Environment environment, Words words, ResultWords resultWords, boolean details) throws IOException {
        this.csv = new Csv(environment.out());
        this.words = words;
        this.resultWords = resultWords;
        this.details = details;
        List<String> heading = new ArrayList<>(List.of(
                words.pick("组织", "organisation"),
                words.pick("结论", "verdict"),
                words.pick("清单错误数", "errors in the list")));
        heading.addAll(
                details
                        ? List.of(
                                words.pick("规范", "profile"),
                                words.pick("规范版本", "profile version"),
                                words.pick("未达到的要求", "requirement"),
                                words.pick("效力", "conformance"),
                                words.pick("要求内容", "statement"),
                                words.pick("状态", "status"),
                                words.pick("原因", "reason"),
                                words.pick("最接近的条款", "nearest"),
                                words.pick("反例", "shortfall"),
                                words.pick("豁免", "waiver"))
                        : List.of(words.pick("未达到的要求", "unmet requirements")));
        heading.addAll(List.of(
                words.pick("说明", "notes"),
                words.pick("清单标识", "list"),
                words.pick("版本", "version"),
                words.pick("文件", "file")));
        csv.row(heading);
    }

    @Override
    public void write(JudgedList checked) throws IOException {
        List<RequirementResult> unmet = checked.unmet();
        if (!details) {
            row(
                    checked,
                    List.of(String.join(
                            "; ", unmet.stream().map(resultWords::mark).toList())));
        } else if (unmet.isEmpty()) {
            row(checked, Collections.nCopies(REQUIREMENT_COLUMNS, ""));
        }
        for (RequirementResult result : details ? unmet : List.<RequirementResult>of()) {
            row(
                    checked,
                    List.of(
                            result.getProfile().getId(),
                            String.valueOf(result.getProfile().getVersion()),
                            result.getRequirement().getId(),
                            result.getRequirement().getConformance().label(words.locale()),
                            result.getRequirement().getStatement(),
                            result.getStatus().label(words.locale()),
                            resultWords.reason(result),
                            resultWords.nearest(result, checked).orElse(""),
                            resultWords.shortfall(result).orElse(""),
                            resultWords.waiver(result).orElse("")));
        }
    }

    private void row(JudgedList checked, List<String> cells) throws IOException {
        ResponsibilityList list = checked.read().list().orElse(null);
        List<String> row = new ArrayList<>(
                List.of(checked.organisation(), checked.verdict(words), String.valueOf(checked.errors())));
        row.addAll(cells);
        row.add(checked.notes().stream()
                .map(note -> note.message(words.locale()))
                .collect(Collectors.joining("; ")));
        row.add(list == null ? "" : list.getId());
        row.add(list == null ? "" : String.valueOf(list.getVersion()));
        row.add(checked.file());
        csv.row(row);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
