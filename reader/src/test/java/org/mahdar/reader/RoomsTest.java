package org.mahdar.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house's rules for the reader: a report walks through the rooms in order, and no room knows a later one. */
class RoomsTest {

    /** The rooms in the order a report walks them; rooms on one line do not know each other. */
    private static final List<List<String>> ROOMS = List.of(
            List.of("text"),
            List.of("lexicon"),
            List.of("words"),
            List.of("time"),
            List.of("names"),
            List.of("frames"),
            List.of("speech", "instruments"),
            List.of("encounters"),
            List.of("findings", "confidence"));

    private static final JavaClasses READER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mahdar.reader");

    @TestFactory
    List<DynamicTest> noRoomKnowsALaterOne() {
        return java.util.stream.IntStream.range(0, ROOMS.size())
                .boxed()
                .flatMap(floor -> ROOMS.get(floor).stream()
                        .map(room -> DynamicTest.dynamicTest(room, () -> knowsNoneOf(room, later(floor, room)))))
                .toList();
    }

    private static String[] later(int floor, String room) {
        return ROOMS.subList(floor, ROOMS.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .map(RoomsTest::inside)
                .toArray(String[]::new);
    }

    private static void knowsNoneOf(String room, String[] others) {
        if (others.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(inside(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(READER);
        }
    }

    private static String inside(String room) {
        return "org.mahdar.reader." + room + "..";
    }

    @Test
    void theReaderTouchesNoDatabaseNetworkOrFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..", "java.nio.file..")
                .check(READER);
    }

    @Test
    void theReaderUsesOnlyTheMinutes() {
        classes()
                .that()
                .resideInAPackage("org.mahdar.reader..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.mahdar.reader..", "org.mahdar.minutes..", "java..", "org.jspecify..")
                .check(READER);
    }

    @Test
    void noNamesOfNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(READER);
    }
}
