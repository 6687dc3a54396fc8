package org.waymark.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.access.Writes;

/** The walls of the house: which room may know which, and what each kind of class may do. */
class RoomsTest {
    private static final String ALL = "org.waymark.";
    /** From the ground up: a room knows only rooms that stand before it. */
    private static final List<String> FLOORS = List.of(
            "kernel",
            "timescales",
            "rows",
            "paging",
            "requests",
            "answers",
            "contract",
            "document",
            "sheets",
            "access",
            "changes",
            "partnerships",
            "calendars",
            "agencies",
            "officers",
            "groups",
            "memberships",
            "leads",
            "frameworks",
            "plans",
            "themes",
            "indicators",
            "priorities",
            "actions",
            "endings",
            "numbering",
            "progress",
            "rounds",
            "readiness",
            "lines",
            "search",
            "savedviews",
            "deletions",
            "editions",
            "comparison",
            "meetings",
            "history",
            "summary",
            "succession",
            "persons",
            "notes",
            "watching",
            "duedates",
            "jobs",
            "names",
            "bulk",
            "workbooks",
            "imports",
            "exports",
            "webhooks",
            "mail",
            "reminders",
            "demonstration");
    /** What holds nothing of the domain but words, days and rows: any room above may know it. */
    private static final Set<String> GROUND = Set.of("kernel", "timescales", "rows", "paging", "requests", "answers");
    /** Rooms that may know only some of those below them. */
    private static final Map<String, Set<String>> APART = Map.of(
            "timescales", Set.of("kernel"),
            "rows", Set.of("kernel"),
            "document", Set.of("kernel", "timescales"),
            "sheets", Set.of("kernel"),
            "contract", GROUND,
            "access", GROUND);

    /** Inside the room that reads documents, from the ground up; the last one is the room itself. */
    private static final List<String> READER =
            List.of("word", "finding", "draft", "text", "names", "reading", "outline", "indicators", "actions", "");
    /** What other rooms may know of it beside the drafts. */
    private static final Set<String> READ = Set.of("PlanReader", "Finding", "Severity", "DocumentRefused", "Refusal");

    private static final JavaClasses CODE = new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes"));

    private static String room(JavaClass type) {
        String below = type.getPackageName().substring(ALL.length());
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    @Test
    void a_room_knows_only_the_rooms_below_it() {
        assertThat(CODE).hasSizeGreaterThan(100);
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CODE) {
            String from = room(type);
            assertThat(FLOORS)
                    .as("the floors of the house, with the room of " + type.getName())
                    .contains(from);
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(ALL))
                    .map(RoomsTest::room)
                    .filter(to -> !to.equals(from))
                    .filter(to -> FLOORS.indexOf(to) > FLOORS.indexOf(from)
                            || (APART.containsKey(from) && !APART.get(from).contains(to)))
                    .forEach(to -> wrong.add(from + " knows " + to + ": " + type.getSimpleName()));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean reads(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ALL + "document.");
    }

    private static String partOfReader(JavaClass type) {
        String below = type.getPackageName().substring((ALL + "document").length());
        return below.isEmpty() ? "" : below.substring(1);
    }

    @Test
    void the_reader_of_documents_is_built_one_way_too() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CODE) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(RoomsTest::reads)
                    .filter(target -> reads(type)
                            ? READER.indexOf(partOfReader(target)) > READER.indexOf(partOfReader(type))
                            : !partOfReader(target).equals("draft") && !READ.contains(target.getSimpleName()))
                    .forEach(target -> wrong.add(type.getName() + " knows " + target.getName()));
            if (reads(type)) {
                assertThat(READER).contains(partOfReader(type));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching("org.waymark.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void entities_queries_and_resources_stay_in_their_room() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Path.class)
                .or()
                .haveSimpleNameEndingWith("Queries")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void resources_have_no_transaction_and_services_always_one() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
        List<String> outside = new ArrayList<>();
        for (JavaClass type : CODE) {
            if (type.getSimpleName().endsWith("Service") && !type.isAnnotatedWith(Transactional.class)) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !method.isAnnotatedWith(Transactional.class))
                        .map(JavaMember::getFullName)
                        .forEach(outside::add);
            }
        }
        assertThat(outside)
                .as("public methods of services without a transaction")
                .isEmpty();
    }

    @Test
    void a_write_is_always_inside_a_transaction() {
        methods()
                .that()
                .areAnnotatedWith(Writes.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
    }

    @Test
    void nothing_is_called_utils_or_helper_or_common() {
        assertThat(CODE.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.matches(".*(Utils?|Helpers?|Common)"))
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    @Test
    void no_mocking_library_is_at_hand() {
        for (String library : List.of("org.mockito.Mockito", "org.easymock.EasyMock", "io.mockk.MockKKt")) {
            assertThatThrownBy(() -> Class.forName(library)).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
