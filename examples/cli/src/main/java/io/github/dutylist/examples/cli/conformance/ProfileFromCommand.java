package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileDraft;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.LexicalForm;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dutylist profile-from}. */
@Command(
        name = "profile-from",
        description = {
            "Drafts a profile from a superior's own list, for a person to edit. 由上级自己的清单起草规范，供人工修改。",
            "What the list asks of itself it asks of subordinates: frequencies, recipients, accountability and more. "
                    + "清单对自身的频次、报送、问责等要求转为对下级的要求。"
        })
public final class ProfileFromCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            paramLabel = "LIST",
            description = {"The list, or - for standard input.", "责任清单，- 为标准输入。"})
    private String file = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"The identifier of the profile: a URI or an id.", "规范的标识：URI 或标识符，默认 draft-profile。"})
    private String id = "draft-profile";

    @Mixin
    private LanguageOption language = new LanguageOption();

    public ProfileFromCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        if (!LexicalForm.DOCUMENT_ID.matches(id)) {
            throw new Problem("--id is a URI or an id such as city-minimum, not '" + id + "'");
        }
        ResponsibilityList list = new Documents(environment, words)
                .read(DocumentType.RESPONSIBILITY_LIST, file)
                .orElse(null);
        if (list == null) {
            return ExitCode.ERRORS;
        }
        ConformanceProfile draft = ProfileDraft.of(list, id);
        DutylistWriter.pretty().write(DocumentType.CONFORMANCE_PROFILE, draft, environment.output());
        return ExitCode.VALID;
    }
}
