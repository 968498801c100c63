package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceChecker;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileValidator;
import io.github.dutylist.conformance.ProfileVersion;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.model.ProfileReference;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads profiles and waivers, and refuses those that nobody should be judged by. */
final class ProfileDocuments {

    private final Documents documents;

    ProfileDocuments(Environment environment, Words words) {
        this.documents = new Documents(environment, words);
    }

    /**
     * Returns what judges lists by some profiles, or empty where something is wrong with these, which standard error has
     * then told.
     *
     * @param profileFiles the files of the profiles, also of those that they extend
     * @param waiverFiles the files of waivers
     * @param date the date of the check
     */
    Optional<ConformanceChecker> checker(List<String> profileFiles, List<String> waiverFiles, LocalDate date)
            throws IOException, Problem {
        List<ConformanceProfile> profiles = profiles(profileFiles);
        ProfileValidator validator = ProfileValidator.create().with(profiles);
        boolean sound = profiles.size() == profileFiles.size();
        for (int i = 0; sound && i < profiles.size(); i++) {
            sound = documents
                    .read(reader -> reader.profiles(validator), profileFiles.get(i))
                    .isPresent();
        }
        ConformanceChecker.Builder checker = ConformanceChecker.builder(date);
        for (String file : sound ? waiverFiles : List.<String>of()) {
            Optional<Waivers> waivers = documents.read(reader -> reader.waivers(validator), file);
            waivers.ifPresent(checker::waive);
            sound &= waivers.isPresent();
        }
        profiles.forEach(checker::supply);
        demanded(profiles).forEach(checker::demand);
        return sound ? Optional.of(checker.build()) : Optional.empty();
    }

    private List<ConformanceProfile> profiles(List<String> files) throws IOException, Problem {
        List<ConformanceProfile> profiles = new ArrayList<>();
        for (String file : files) {
            documents
                    .read(reader -> reader.documents(DocumentType.CONFORMANCE_PROFILE), file)
                    .ifPresent(profiles::add);
        }
        return profiles;
    }

    /**
     * Returns the profiles to judge by: those that no other one extends, and of several versions of one the version in
     * force.
     */
    private static Set<ProfileReference> demanded(List<ConformanceProfile> profiles) {
        Set<String> extended = new HashSet<>();
        for (ConformanceProfile profile : profiles) {
            profile.getExtendedProfiles().stream().map(ProfileVersion::getId).forEach(extended::add);
        }
        Set<ProfileReference> demanded = new LinkedHashSet<>();
        for (ConformanceProfile profile : profiles) {
            String id = profile.getId();
            boolean alone =
                    profiles.stream().filter(other -> other.getId().equals(id)).count() == 1;
            if (!extended.contains(id)) {
                ProfileReference.Builder reference = ProfileReference.builder().id(id);
                demanded.add((alone ? reference.version(profile.getVersion()) : reference).build());
            }
        }
        return demanded;
    }
}
