package io.github.yusuan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which packages know which libraries, and no cycles; what they import of each other is the matter of {@link PackageTableTest}. */
@AnalyzeClasses(packages = "io.github.yusuan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each package by itself, whatever it lies in. */
    private static final class EveryPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "every package";
        }
    }

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().assignedFrom(new EveryPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyThePdfPackageKnowsPdfBox = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.github.yusuan.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    /** An application may bring other versions of them: reading must not meet these. */
    @ArchTest
    static final ArchRule readingKnowsNoLibraryThatApplicationsBring = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.github.yusuan.export..",
                    "io.github.yusuan.batch..",
                    "io.github.yusuan.cli..",
                    "io.github.yusuan.database..",
                    "io.github.yusuan.desk..",
                    "io.github.yusuan.office..",
                    "io.github.yusuan.parquet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.google..",
                    "com.fasterxml..",
                    "org.apache.commons.csv..",
                    "org.apache.commons.io..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.github.yusuan.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyTheDeskServes = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.github.yusuan.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun.net.httpserver..", "org.dhatim.fastexcel..");

    @ArchTest
    static final ArchRule onlyThePartOfParquetKnowsIt = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.github.yusuan.parquet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..", "blue.strategic..");

    @ArchTest
    static final ArchRule nothingKnowsThePartOfOfficeInputs = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.github.yusuan.office..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.yusuan.office..", "org.apache.poi..", "org.jsoup..");

    @ArchTest
    static final ArchRule thePartOfOfficeInputsKnowsOnlyWhatReadersNeed = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("io.github.yusuan.office..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.yusuan..")
                    .and(not(resideInAnyPackage(
                            "io.github.yusuan.office..",
                            "io.github.yusuan.input..",
                            "io.github.yusuan.ink..",
                            "io.github.yusuan.model.."))));

    @ArchTest
    static final ArchRule theModelIsPlainJava = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("io.github.yusuan.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.github.yusuan.model..");

    @ArchTest
    static final ArchRule theModelTravels = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("io.github.yusuan.model..")
            .and()
            .areRecords()
            .should()
            .implement(java.io.Serializable.class);

    @ArchTest
    static final ArchRule onlyThePainterDraws = ArchRuleDefinition.noClasses()
            .that()
            .haveNameNotMatching("io\\.github\\.yusuan\\.pdf\\.(draw\\..*|PdfPageSource(\\$.*)?)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "org.apache.pdfbox.rendering..");

    @ArchTest
    static final ArchRule onlyReportsKnowTheTemplateEngine = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.github.yusuan.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule metadataAndFormsAreNeverParsed = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.github.yusuan.office..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.xmpbox..",
                    "org.apache.pdfbox.pdmodel.interactive.form..",
                    "javax.xml..",
                    "org.w3c.dom..");

    @ArchTest
    static final ArchRule theReadingPrintsNothing = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.github.yusuan.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
