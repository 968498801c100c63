package io.github.dutylist.examples.cli;

import io.github.dutylist.examples.cli.comparison.CompareCommand;
import io.github.dutylist.examples.cli.comparison.ComparisonFormat;
import io.github.dutylist.examples.cli.conformance.CheckCommand;
import io.github.dutylist.examples.cli.conformance.ImpactCommand;
import io.github.dutylist.examples.cli.conformance.ProfileFromCommand;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.format.FormatCommand;
import io.github.dutylist.examples.cli.format.SchemaCommand;
import io.github.dutylist.examples.cli.frequency.ImpliesCommand;
import io.github.dutylist.examples.cli.frequency.PhrasesCommand;
import io.github.dutylist.examples.cli.fulfilment.EvaluateCommand;
import io.github.dutylist.examples.cli.fulfilment.ScheduleCommand;
import io.github.dutylist.examples.cli.importing.ImportCommand;
import io.github.dutylist.examples.cli.options.DisplayLanguage;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.examples.cli.options.OutputFormat;
import io.github.dutylist.examples.cli.options.PeriodOption;
import io.github.dutylist.examples.cli.options.TableFormat;
import io.github.dutylist.examples.cli.rules.ExplainCommand;
import io.github.dutylist.examples.cli.rules.RulesCommand;
import io.github.dutylist.examples.cli.validate.ValidateCommand;
import io.github.dutylist.finding.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** {@code dutylist}: all commands together, and what each of them does when something goes wrong. */
@Command(
        name = "dutylist",
        description = "Checks, imports, compares and writes responsibility lists. 校验、导入、比较、输出责任清单。",
        footer = {
            "",
            "Exit codes: 0 all is valid; 1 errors were found, or no list in a text; 2 something could not be read, or wrong usage.",
            "退出码：0 全部通过；1 有错误，或文本中没有清单；2 无法读取或用法有误。",
            "Input and output are UTF-8. 输入、输出均为 UTF-8。"
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands 命令:%n",
        optionListHeading = "%nOptions 选项:%n",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        sortOptions = false,
        usageHelpWidth = 100,
        mixinStandardHelpOptions = true,
        versionProvider = DutylistCommand.LibraryVersion.class,
        scope = ScopeType.INHERIT)
final class DutylistCommand {

    private static final Map<String, Function<Environment, Object>> COMMANDS = commands();

    private final Environment environment;

    private DutylistCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Returns the command line of an environment.
     *
     * @param first the first word after {@code dutylist}; where it names a command, the others are not made, which would take time
     */
    static CommandLine in(Environment environment, String first) {
        DutylistCommand command = new DutylistCommand(environment);
        CommandLine line = new CommandLine(command);
        COMMANDS.forEach((name, constructor) -> {
            if (first.equals(name) || !COMMANDS.containsKey(first)) {
                line.addSubcommand(name, constructor.apply(environment));
            }
        });
        line.setExpandAtFiles(false);
        line.registerConverter(OutputFormat.class, OutputFormat::of);
        line.registerConverter(TableFormat.class, TableFormat::of);
        line.registerConverter(ComparisonFormat.class, ComparisonFormat::of);
        line.registerConverter(DisplayLanguage.class, DisplayLanguage::of);
        line.registerConverter(LocalDate.class, PeriodOption::day);
        line.setOut(new PrintWriter(environment.out()));
        line.setErr(environment.err());
        line.setColorScheme(Help.defaultColorScheme(
                environment.terminal().output() && environment.terminal().colours() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setExecutionStrategy(command::run);
        line.setParameterExceptionHandler((problem, arguments) -> command.wrongUsage(problem, arguments));
        line.setExecutionExceptionHandler((problem, at, parsed) -> command.failed(problem));
        return line;
    }

    private int run(ParseResult arguments) {
        int exitCode = new RunLast().execute(arguments);
        try {
            environment.out().flush();
        } catch (IOException e) {
            throw new ExecutionException(arguments.commandSpec().commandLine(), "standard output", e);
        }
        return exitCode;
    }

    private int wrongUsage(ParameterException problem, String... arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        Words words = LanguageOption.ofArguments(arguments, environment);
        environment
                .err()
                .println(command
                        + words.colon()
                        + Visible.text(new UsageWords(words).message(problem))
                        + words.pick("（用法见 " + command + " --help）", " (see " + command + " --help)"));
        return ExitCode.FAILED;
    }

    private int failed(Exception problem) {
        if (problem instanceof Problem expected) {
            environment.err().println("dutylist: " + expected.getMessage());
        } else if (!(problem instanceof IOException output)) {
            environment.err().println("dutylist: internal error: " + Visible.text(problem.toString()));
        } else if (!isReaderGone(output)) {
            environment
                    .err()
                    .println("dutylist: standard output: " + Visible.text(String.valueOf(output.getMessage())));
        }
        return ExitCode.FAILED;
    }

    /** Whoever reads our output through a pipe has read enough, and needs no message. */
    private static boolean isReaderGone(IOException output) {
        return String.valueOf(output.getMessage()).contains("Broken pipe");
    }

    private static Map<String, Function<Environment, Object>> commands() {
        Map<String, Function<Environment, Object>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("phrases", PhrasesCommand::new);
        commands.put("implies", ImpliesCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        commands.put("schedule", ScheduleCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("impact", ImpactCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("profile-from", ProfileFromCommand::new);
        commands.put("format", FormatCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("explain", ExplainCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    /** The version of the library, which is also that of the command. */
    static final class LibraryVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"dutylist " + Report.builder().build().getLibraryVersion()};
        }
    }
}
