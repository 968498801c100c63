package io.github.dutylist;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsClause;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a host can name: the public types in exported packages, and everything that their signatures mention. */
final class PublicSurface {

    /** Third-party types that a package may show, besides those of Java and Jakarta Validation. */
    private static final Map<String, String> BINDINGS = Map.of(
            "io.github.dutylist.io.json", "com.fasterxml.jackson.",
            "io.github.dutylist.io.json3", "tools.jackson.");

    private final JavaClasses library;
    private final Set<String> exportedPackages;

    /**
     * Finds the surface of some modules.
     *
     * @param library their classes
     * @param modules where they are, each a directory or a jar with a descriptor
     */
    PublicSurface(JavaClasses library, Path... modules) {
        this.library = library;
        this.exportedPackages = ModuleFinder.of(modules).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the types that a host can name. */
    List<JavaClass> types() {
        return library.stream().filter(this::isVisible).toList();
    }

    /** Returns a line for every type in a public signature that a host can't name or shouldn't have to. */
    List<String> leaks() {
        return types().stream().flatMap(this::leaksOf).distinct().sorted().toList();
    }

    private Stream<String> leaksOf(JavaClass type) {
        Predicate<JavaClass> leaked = mentioned -> !isFitFor(type, mentioned);
        Stream<String> bySupertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(PublicSurface::rawTypes)
                .filter(leaked)
                .filter(supertype -> !isHiddenBase(type, supertype))
                .map(supertype -> type.getName() + " is a " + supertype.getName());
        Stream<String> byMembers = Stream.concat(Stream.of(type), hiddenBases(type))
                .flatMap(base -> base.getMembers().stream())
                .filter(member -> isSeenFromOutside(type, member))
                .flatMap(member -> mentionedBy(member)
                        .filter(leaked)
                        .map(mentioned -> type.getName() + "." + member.getName() + " shows " + mentioned.getName()));
        return Stream.concat(bySupertypes, byMembers);
    }

    private boolean isVisible(JavaClass type) {
        return exportedPackages.contains(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(this::isVisible).orElse(true);
    }

    private boolean isFitFor(JavaClass type, JavaClass mentioned) {
        JavaClass named = mentioned.getBaseComponentType();
        String binding = BINDINGS.get(type.getPackageName());
        return named.isPrimitive()
                || named.getName().startsWith("java.")
                || named.getName().startsWith("jakarta.validation.")
                || (binding != null && named.getName().startsWith(binding))
                || isVisible(named);
    }

    /** The members of a base that a host can't name appear as those of the public class. */
    private Stream<JavaClass> hiddenBases(JavaClass type) {
        return type.getAllRawSuperclasses().stream().filter(base -> isHiddenBase(type, base));
    }

    private boolean isHiddenBase(JavaClass type, JavaClass base) {
        return base.getPackageName().equals(type.getPackageName()) && !isVisible(base);
    }

    private static boolean isSeenFromOutside(JavaClass type, JavaMember member) {
        boolean inherited = !type.getModifiers().contains(JavaModifier.FINAL)
                && member.getModifiers().contains(JavaModifier.PROTECTED);
        boolean generated = member.getModifiers().contains(JavaModifier.SYNTHETIC);
        return !generated && (inherited || member.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Stream<JavaClass> mentionedBy(JavaMember member) {
        Stream<JavaClass> own = member.getAllInvolvedRawTypes().stream();
        return member instanceof JavaCodeUnit code ? Stream.concat(own, thrownBy(code.getThrowsClause())) : own;
    }

    private static Stream<JavaClass> thrownBy(ThrowsClause<?> clause) {
        return clause.getTypes().stream();
    }

    private static Stream<JavaClass> rawTypes(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }
}
