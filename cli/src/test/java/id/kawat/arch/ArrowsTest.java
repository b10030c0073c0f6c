package id.kawat.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way: a package may import those above it, never those below. */
class ArrowsTest {
    private static final String ROOT = "id.kawat.";

    /** From the first to the last; the command line stands outside and may call any of them. */
    private static final List<String> INSIDE = List.of(
            "text",
            "source",
            "article",
            "copies",
            "sources",
            "lexicon",
            "annotation",
            "fact",
            "rule",
            "coding",
            "measure",
            "record",
            "export",
            "view",
            "watch",
            "workbench");

    private static final List<String> OUTSIDE = List.of("cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.kawat");

    static Stream<String> inside() {
        return INSIDE.stream();
    }

    @ParameterizedTest
    @MethodSource("inside")
    void aPackageKnowsNothingOfThoseBelowIt(String name) {
        List<String> below = Stream.concat(
                        INSIDE.subList(INSIDE.indexOf(name) + 1, INSIDE.size()).stream(), OUTSIDE.stream())
                .map(other -> ROOT + other + "..")
                .toList();
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below.toArray(String[]::new))
                .because("data flows one way")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheLine() {
        assertThat(CLASSES.stream().map(ArrowsTest::area).collect(Collectors.toSet()))
                .contains("text", "fact", "coding", "cli")
                .isSubsetOf(Stream.concat(INSIDE.stream(), OUTSIDE.stream()).toList());
    }

    @Test
    void noStepHasAClockOfItsOwn() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of(
                                "text",
                                "article",
                                "copies",
                                "lexicon",
                                "annotation",
                                "fact",
                                "rule",
                                "coding",
                                "sources",
                                "watch")
                        .map(name -> ROOT + name + "..")
                        .toArray(String[]::new))
                .should()
                .callMethodWhere(describe(
                        "asks for the present time",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getName().equals("now")))
                .because("the same article gives the same facts on any day")
                .check(CLASSES);
    }

    private static String area(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
