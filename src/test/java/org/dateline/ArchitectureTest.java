package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The plan of the house, checked on the compiled classes: who may use whom, and which library may be seen where. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the cellar up: a package and what it may use. Sub-packages belong to their package. */
    private static final Map<String, List<String>> LAYERS = layers();

    private static Map<String, List<String>> layers() {
        var layers = new LinkedHashMap<String, List<String>>();
        layers.put("wording", List.of());
        layers.put("geo", List.of("wording"));
        layers.put("article", List.of("wording"));
        layers.put("gazetteer", List.of("wording", "geo"));
        List<String> below = List.of("wording", "geo", "article", "gazetteer");
        for (String next : List.of("recognition", "resolution", "", "review", "cartography", "export")) {
            layers.put(next, below);
            below = Stream.concat(below.stream(), Stream.of(next)).toList();
        }
        layers.put("ui", below);
        layers.put("cli", below);
        return layers;
    }

    private static final String[] JAVAFX = {
        "javafx..", "com.sun.javafx..", "com.gluonhq..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.."
    };

    @ArchTest
    static void aPackageUsesOnlyWhatLiesBelowIt(JavaClasses all) {
        LAYERS.forEach((layer, below) -> {
            DescribedPredicate<JavaClass> others = DescribedPredicate.not(in(layer));
            for (String used : below) {
                others = others.and(DescribedPredicate.not(in(used)));
            }
            noClasses()
                    .that(in(layer).and(DescribedPredicate.not(opensTheWindow())))
                    .should()
                    .dependOnClassesThat(
                            others.and(resideInAPackage("org.dateline..")).as("outside of what lies below"))
                    .as("'" + layer + "' uses only " + below)
                    .because("what lies below must be usable, testable and understandable without what lies above")
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @ArchTest
    static void everyPackageHasItsPlaceInThePlan(JavaClasses all) {
        classes()
                .should()
                .resideInAnyPackage(
                        LAYERS.keySet().stream().map(ArchitectureTest::packages).toArray(String[]::new))
                .because("a package that the plan does not know could use anything")
                .check(all);
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.dateline.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package in disguise");

    @ArchTest
    static final ArchRule partsOfTheWindowHaveNoCycles = slices().matching("org.dateline.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a pane that needs another pane cannot be understood or tested without it");

    @ArchTest
    static final ArchRule partsOfTheWindowDoNotKnowTheWhole = noClasses()
            .that()
            .resideInAPackage("org.dateline.ui.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.ui")
            .because("the window is put together in one place, from parts that know nothing of it");

    @ArchTest
    static final ArchRule onlyTheCommandLineOpensTheWindow = noClasses()
            .that(DescribedPredicate.not(in("ui")).and(DescribedPredicate.not(opensTheWindow())))
            .should()
            .dependOnClassesThat(in("ui"))
            .because("everything but the window must run where there is none");

    @ArchTest
    static final ArchRule javaFxIsSeenOnlyByTheWindow = noClasses()
            .that(DescribedPredicate.not(in("ui")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(JAVAFX))
            .because("the command line runs without JavaFX on its path, on machines without a display");

    @ArchTest
    static final ArchRule java2DAndGeoToolsArePaintersTools = noClasses()
            .that(DescribedPredicate.not(in("cartography")).and(DescribedPredicate.not(in("export"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.awt..", "javax.imageio..", "javax.swing..", "org.geotools..", "org.geotools.api..")
                    .and(DescribedPredicate.not(resideInAPackage("java.awt.geom.."))))
            .because(
                    "AWT and JavaFX in one package end in two ways to paint; plain shapes of java.awt.geom do no harm");

    @ArchTest
    static final ArchRule viewModelsKnowNoSceneGraph = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "com.gluonhq.maps..", "org.fxmisc.richtext..")
            .allowEmptyShould(true)
            .because("what a pane shows must be testable without a pane");

    @ArchTest
    static final ArchRule standardStreamsBelongToTheCommandLine = noClasses()
            .that(DescribedPredicate.not(in("cli")).and(DescribedPredicate.not(toolsByHand())))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("standard output is for results and standard error for the words of the command line");

    @ArchTest
    static final ArchRule theProgramDoesNotUseItsBuilders = noClasses()
            .that(DescribedPredicate.not(toolsByHand()))
            .should()
            .dependOnClassesThat(toolsByHand())
            .because("builders and trainers are run by hand and may be slow, download and fail; the program may not");

    @ArchTest
    static final ArchRule packagesAreNamedAfterWhatTheyAreAbout = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..manager..", "..impl..", "..service..", "..helper..")
            .because("such a name says that nobody decided what belongs there");

    @ArchTest
    static final ArchRule localesAreExplicit = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .because("a Turkish or Arabic system folds case and writes numbers in its own way, and we fold names");

    @ArchTest
    static final ArchRule charsetsAreExplicit = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
            .orShould()
            .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
            .because("on Java 17 the default charset is whatever the system says");

    /** The root package is "", with nothing below it. */
    private static DescribedPredicate<JavaClass> in(String layer) {
        return resideInAPackage(packages(layer));
    }

    private static String packages(String layer) {
        return layer.isEmpty() ? "org.dateline" : "org.dateline." + layer + "..";
    }

    /** The one class of the command line that opens the window. */
    private static DescribedPredicate<JavaClass> opensTheWindow() {
        return describe("open the window", type -> type.getName().equals("org.dateline.cli.Installed"));
    }

    private static DescribedPredicate<JavaClass> toolsByHand() {
        return resideInAnyPackage("org.dateline..build..", "org.dateline..train..");
    }
}
