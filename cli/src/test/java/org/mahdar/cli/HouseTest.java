package org.mahdar.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house's rules for its modules, as the table in docs/architecture.md has them. */
class HouseTest {

    /** What each module that ships may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "minutes", Set.of(),
            "reader", Set.of("minutes"),
            "intake", Set.of("minutes"),
            "cli", Set.of("minutes", "reader", "intake"));

    private static final Set<String> MODULES = Set.of("minutes", "reader", "intake", "cli", "lab");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mahdar");

    @TestFactory
    Stream<DynamicTest> aModuleUsesOnlyWhatItMay() {
        return MAY_USE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(module ->
                        DynamicTest.dynamicTest(module.getKey(), () -> usesOnly(module.getKey(), module.getValue())));
    }

    private static void usesOnly(String module, Set<String> allowed) {
        Set<String> forbidden = new TreeSet<>(MODULES);
        forbidden.remove(module);
        forbidden.removeAll(allowed);
        noClasses()
                .that()
                .resideInAPackage(inside(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.stream().map(HouseTest::inside).toArray(String[]::new))
                .check(HOUSE);
    }

    private static String inside(String module) {
        return "org.mahdar." + module + "..";
    }

    @Test
    void everyClassBelongsToAModule() {
        assertThat(HOUSE)
                .allSatisfy(type -> assertThat(type.getPackageName())
                        .as(type.getName())
                        .matches("org\\.mahdar\\.(minutes|reader|intake|cli)(\\..*)?"));
    }

    /** Nothing that ships can even see the lab: it is not on the command's class path. */
    @Test
    void theLabStaysOutside() {
        assertThat(HOUSE).noneMatch(type -> type.getPackageName().startsWith("org.mahdar.lab"));
    }

    @Test
    void onlyTheIntakeAndTheCommandTouchFiles() {
        noClasses()
                .that()
                .resideInAnyPackage(inside("minutes"), inside("reader"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void noNamesOfNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(HOUSE);
    }
}
