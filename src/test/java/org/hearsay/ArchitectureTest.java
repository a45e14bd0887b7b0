package org.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.internal.Pipeline;
import org.jspecify.annotations.NullMarked;

/** The walls between the rooms: who may know whom. */
@AnalyzeClasses(locations = ArchitectureTest.Roots.class)
class ArchitectureTest {

    private static final Path LIBRARY = Path.of("target", "classes");
    private static final Path RUNNABLE_JAR_ALONE = Path.of("target", "cli-classes");

    private static final String API = "org.hearsay";
    private static final String FORMAT = "org.hearsay.format..";
    private static final String INTERNAL = "org.hearsay.internal..";
    private static final String CLI = room("cli");
    private static final String TRAINING = room("training");
    private static final String EVALUATION = room("evaluation");
    /** Hedging is the helper's, who makes attributions of what the others found. */
    private static final List<String> ROOMS = List.of("text", "quotes", "cues", "bounds", "extract", "speakers");

    @ArchTest
    static final ArchRule MODELS_KNOW_NOBODY = onlyKnows("models");

    @ArchTest
    static final ArchRule TEXT = onlyKnows("text", "models");

    @ArchTest
    static final ArchRule RULES = onlyKnows("rules", "text");

    @ArchTest
    static final ArchRule QUOTES = onlyKnows("quotes", "text");

    @ArchTest
    static final ArchRule SYNTAX = onlyKnows("syntax", "text");

    @ArchTest
    static final ArchRule CUES = onlyKnows("cues", "quotes", "text", "rules");

    @ArchTest
    static final ArchRule BOUNDS = onlyKnows("bounds", "syntax", "cues", "quotes", "text");

    @ArchTest
    static final ArchRule EXTRACT = onlyKnows("extract", "models", "syntax", "bounds", "cues", "quotes", "text");

    @ArchTest
    static final ArchRule HEDGING = onlyKnows("hedging", "syntax", "cues", "bounds", "quotes", "text");

    @ArchTest
    static final ArchRule SPEAKERS = onlyKnows("speakers", "syntax", "cues", "bounds", "quotes", "text");

    @ArchTest
    static final ArchRule EVALUATION_SEES_THE_API_ALONE = onlyKnows("evaluation");

    @ArchTest
    static final ArchRule RULES_KNOW_NOTHING_OF_ATTRIBUTION = classes()
            .that()
            .resideInAPackage(room("rules"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    room("rules"), room("text"), "java..", "com.google.common..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule ROOMS_MAKE_NO_CIRCLE =
            slices().matching("org.hearsay.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PIPELINE_ALONE_KNOWS_ALL_ROOMS =
            classes().that(know(ROOMS)).should().be(Pipeline.class);

    @ArchTest
    static final ArchRule ONLY_THE_PARSER_KNOWS_THE_INSIDE = noClasses()
            .that()
            .resideInAPackage(API)
            .and(not(belongToAnyOf(AttributionParser.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL);

    @ArchTest
    static final ArchRule FORMAT_SEES_NO_INTERNALS = noClasses()
            .that()
            .resideInAPackage(FORMAT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL);

    @ArchTest
    static final ArchRule NOBODY_INSIDE_FORMATS = noClasses()
            .that()
            .resideInAPackage(INTERNAL)
            .and()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(FORMAT);

    @ArchTest
    static final ArchRule TRAINING_IS_CALLED_FROM_THE_COMMAND_LINE_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages(TRAINING, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TRAINING);

    @ArchTest
    static final ArchRule EVALUATION_IS_CALLED_FROM_TRAINING_AND_THE_COMMAND_LINE_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages(EVALUATION, TRAINING, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EVALUATION);

    @ArchTest
    static final ArchRule NOBODY_CALLS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);

    @ArchTest
    static final ArchRule OPENNLP_STAYS_IN_THREE_PACKAGES = noClasses()
            .that()
            .resideOutsideOfPackages(room("text"), room("models"), TRAINING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_EXITS = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule HELPERS_ARE_NAMED_AFTER_WHAT_THEY_KNOW =
            noClasses().should().haveNameMatching(".*\\.(util|utils|helpers?)\\..*|.*(Utils?|Helpers?)");

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule STATIC_FIELDS_HOLD_NOTHING_THAT_IS_MADE_TO_CHANGE = fields().that()
            .areStatic()
            .should()
            .notHaveRawType(describe(
                    "made to change",
                    type -> Stream.of(
                                    java.util.ArrayList.class,
                                    java.util.HashMap.class,
                                    java.util.HashSet.class,
                                    StringBuilder.class,
                                    java.util.concurrent.ConcurrentMap.class,
                                    ThreadLocal.class,
                                    AtomicReference.class,
                                    AtomicInteger.class,
                                    AtomicLong.class,
                                    AtomicBoolean.class)
                            .anyMatch(type::isAssignableTo)));

    @ArchTest
    static final ArchRule NO_INTERFACE_HAS_ONE_IMPLEMENTATION = classes()
            .that()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .and()
            .doNotHaveSimpleName("package-info")
            .and()
            .areNotAnnotatedWith(FunctionalInterface.class)
            .should(new ArchCondition<>("have several implementations") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    long count = type.getAllSubclasses().stream()
                            .filter(each -> !each.isInterface())
                            .count();
                    events.add(new SimpleConditionEvent(type, count > 1, type.getName() + " has " + count));
                }
            });

    @ArchTest
    static final ArchRule THE_API_SHOWS_NOTHING_OF_THE_INSIDE = codeUnits()
            .that()
            .areDeclaredInClassesThat(are(resideInAnyPackage(API, FORMAT)))
            .and(describe("can be called from outside", ArchitectureTest::isShown))
            .should(new ArchCondition<>("involve public types of the API, the JDK and JSpecify alone") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    Stream<JavaType> types = Stream.of(
                                    Stream.of(unit.getReturnType()),
                                    unit.getParameterTypes().stream(),
                                    unit.getExceptionTypes().stream())
                            .flatMap(each -> each);
                    types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .filter(type -> !type.isPrimitive() && !isShown(type.getBaseComponentType()))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " shows " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule PACKAGES_SAY_WHAT_MAY_BE_NULL = classes()
            .should(new ArchCondition<>("be in a package that is NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " isn't"));
                }
            });

    @ArchTest
    static void twoPackagesAreExported(com.tngtech.archunit.core.domain.JavaClasses ignored) {
        ModuleDescriptor module = module();

        assertThat(module.exports())
                .noneMatch(ModuleDescriptor.Exports::isQualified)
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("org.hearsay", "org.hearsay.format");
    }

    @ArchTest
    static void theLibraryHoldsNothingOfTheRunnableJarAlone(com.tngtech.archunit.core.domain.JavaClasses all) {
        List<String> tools = Stream.of("cli", "training", "evaluation")
                .map(name -> "org.hearsay.internal." + name)
                .toList();
        ModuleDescriptor module = module();

        assertThat(all).extracting(JavaClass::getPackageName).containsAll(tools);
        assertThat(module.packages()).contains("org.hearsay.internal").doesNotContainAnyElementsOf(tools);
        assertThat(module.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .doesNotContain("info.picocli", "me.tongfei.progressbar");
        assertThat(module.opens()).extracting(ModuleDescriptor.Opens::source).containsExactly("org.hearsay");
    }

    private static ModuleDescriptor module() {
        return ModuleFinder.of(LIBRARY).find("org.hearsay").orElseThrow().descriptor();
    }

    /** A room that may use only these others, the types of the API and what isn't ours. */
    private static ArchRule onlyKnows(String room, String... others) {
        String[] known = Stream.concat(Stream.of(room), Stream.of(others))
                .map(ArchitectureTest::room)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known)
                        .or(resideInAnyPackage(API).and(not(belongToAnyOf(AttributionParser.class))))
                        .or(resideOutsideOfPackage("org.hearsay..")))
                .as(room + " should know nothing but " + (others.length == 0 ? "itself" : String.join(", ", others)));
    }

    private static String room(String name) {
        return "org.hearsay.internal." + name + "..";
    }

    private static DescribedPredicate<JavaClass> know(List<String> rooms) {
        return describe("know all rooms", type -> {
            Set<String> known = type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .collect(Collectors.toSet());
            return rooms.stream().allMatch(room -> known.contains("org.hearsay.internal." + room));
        });
    }

    /** What is shipped. Not read from the class path: the command line's classes there are those among the tests. */
    static final class Roots implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> test) {
            return Set.of(Location.of(LIBRARY), Location.of(RUNNABLE_JAR_ALONE));
        }
    }

    private static boolean isShown(JavaCodeUnit unit) {
        return isShown(unit.getOwner()) && isShown(unit.getModifiers());
    }

    private static boolean isShown(JavaClass type) {
        boolean ours = type.getPackageName().startsWith("org.hearsay");
        boolean exported = type.getPackageName().equals("org.hearsay")
                || type.getPackageName().equals("org.hearsay.format");
        boolean java = type.getPackageName().startsWith("java.")
                || type.getPackageName().startsWith("org.jspecify.");
        return ours
                ? exported
                        && isShown(type.getModifiers())
                        && type.getEnclosingClass()
                                .map(ArchitectureTest::isShown)
                                .orElse(true)
                : java;
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
