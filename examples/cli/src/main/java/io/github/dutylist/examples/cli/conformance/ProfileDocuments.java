package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceChecker;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileValidator;
import io.github.dutylist.conformance.Waiver;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.io.DocumentReader;
import io.github.dutylist.io.DocumentResult;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.value.Extensible;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads profiles and waivers, and refuses those that nobody should be judged by. */
final class ProfileDocuments {

    private final Environment environment;
    private final Words words;
    private final Documents documents;
    private boolean sound = true;

    ProfileDocuments(Environment environment, Words words) {
        this.environment = environment;
        this.words = words;
        this.documents = new Documents(environment, words);
    }

    /** A file and what it holds, which is read more than once. */
    private static final class Source {

        private final String file;
        private final byte[] content;

        private Source(String file, byte[] content) {
            this.file = file;
            this.content = content;
        }
    }

    /**
     * Reads profiles, and says on standard error all that is wrong with them, and what is doubtful.
     *
     * @param files the files of the profiles, also of those that they extend
     */
    List<ConformanceProfile> profiles(List<String> files) throws IOException, Problem {
        List<Source> sources = sources(files);
        List<ConformanceProfile> profiles = build(sources);
        if (sound) {
            ProfileValidator validator = ProfileValidator.create().with(profiles);
            for (Source source : sources) {
                use(reader -> reader.profiles(validator), source);
            }
        }
        return profiles;
    }

    /**
     * Reads waivers, and says on standard error all that is wrong with them, and what is doubtful.
     *
     * @param files their files
     * @param profiles the profiles whose requirements they may name
     */
    List<Waivers> waivers(List<String> files, List<ConformanceProfile> profiles) throws IOException, Problem {
        ProfileValidator validator = ProfileValidator.create().with(profiles);
        List<Waivers> waivers = new ArrayList<>();
        for (Source source : sound ? sources(files) : List.<Source>of()) {
            use(reader -> reader.waivers(validator), source).document().ifPresent(waivers::add);
        }
        return waivers;
    }

    /**
     * Returns what judges lists by some profiles, also by one that another of them extends, under some waivers; says where a
     * version in force cannot be found.
     */
    ProfileSet judging(List<ConformanceProfile> profiles, List<Waivers> waivers, LocalDate date) {
        List<ConformanceProfile> distinct = profiles.stream().distinct().toList();
        ConformanceChecker.Builder builder = ConformanceChecker.builder(date);
        distinct.forEach(builder::supply);
        waivers.forEach(builder::waive);
        demanded(distinct).forEach(builder::demand);
        ConformanceChecker checker = builder.build();
        if (sound) {
            tell(checker.checkDemanded());
        }
        List<Waiver> granted = waivers.stream()
                .flatMap(document -> document.getWaivers().stream())
                .toList();
        return new ProfileSet(checker, date, distinct, granted);
    }

    /** Tells whether lists may be judged by all that was read. */
    boolean isSound() {
        return sound;
    }

    private List<Source> sources(List<String> files) throws IOException, Problem {
        List<Source> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(new Source(file, documents.content(file)));
        }
        return sources;
    }

    /** Reads the profiles one by one; what is wrong in those that cannot be built is told here, all else when all are known. */
    private List<ConformanceProfile> build(List<Source> sources) throws IOException {
        List<ConformanceProfile> profiles = new ArrayList<>();
        for (Source source : sources) {
            DocumentResult<ConformanceProfile> result =
                    documents.read(reader -> reader.documents(DocumentType.CONFORMANCE_PROFILE), source.content);
            if (!result.isValid()) {
                sound = false;
                documents.show(source.file, source.content, result.report());
            }
            result.document().ifPresent(profiles::add);
        }
        return profiles;
    }

    /** Reads a document and shows what is wrong with it, or doubtful: what is misspelt in a selector changes what it asks. */
    private <T extends Extensible> DocumentResult<T> use(
            Function<DutylistReader, DocumentReader<T>> readerOf, Source source) throws IOException {
        DocumentResult<T> result = documents.read(readerOf, source.content);
        sound &= result.isValid();
        if (!result.isValid() || result.report().count(Severity.WARNING) > 0) {
            documents.show(source.file, source.content, result.report());
        }
        return result;
    }

    private void tell(Report report) {
        for (Finding finding : report.getFindings()) {
            if (finding.getSeverity() != Severity.ERROR) {
                continue;
            }
            sound = false;
            environment.err().println("dutylist: " + Visible.text(finding.message(words.locale())));
        }
    }

    /** Returns the profiles to judge by: of several versions of one, the version in force. */
    private static Set<ProfileReference> demanded(List<ConformanceProfile> profiles) {
        Set<ProfileReference> demanded = new LinkedHashSet<>();
        for (ConformanceProfile profile : profiles) {
            String id = profile.getId();
            boolean alone =
                    profiles.stream().filter(other -> other.getId().equals(id)).count() == 1;
            ProfileReference.Builder reference = ProfileReference.builder().id(id);
            demanded.add((alone ? reference.version(profile.getVersion()) : reference).build());
        }
        return demanded;
    }
}
