package io.github.yusuan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The table of packages in ARCHITECTURE.md, as rules. Each was seen to fail on a planted breach. */
@AnalyzeClasses(packages = "io.github.yusuan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("io.github.yusuan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule importsPointUpTheTable = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("io.github.yusuan.model..")
            .layer("words")
            .definedBy("io.github.yusuan.words..")
            .layer("json")
            .definedBy("io.github.yusuan.json..")
            .layer("ink")
            .definedBy("io.github.yusuan.ink..")
            .layer("work")
            .definedBy("io.github.yusuan.work..")
            .layer("input")
            .definedBy("io.github.yusuan.input..")
            .layer("pdf")
            .definedBy("io.github.yusuan.pdf..")
            .layer("layout")
            .definedBy("io.github.yusuan.layout..")
            .layer("source")
            .definedBy("io.github.yusuan.source..")
            .layer("locate")
            .definedBy("io.github.yusuan.locate..")
            .layer("stitch")
            .definedBy("io.github.yusuan.stitch..")
            .layer("form")
            .definedBy("io.github.yusuan.form..")
            .layer("government")
            .definedBy("io.github.yusuan.government..")
            .layer("structure")
            .definedBy("io.github.yusuan.structure..")
            .layer("rows")
            .definedBy("io.github.yusuan.rows..")
            .layer("codes")
            .definedBy("io.github.yusuan.codes..")
            .layer("check")
            .definedBy("io.github.yusuan.check..")
            .layer("annex")
            .definedBy("io.github.yusuan.annex..")
            .layer("prose")
            .definedBy("io.github.yusuan.prose..")
            .layer("guard")
            .definedBy("io.github.yusuan.guard..")
            .layer("export")
            .definedBy("io.github.yusuan.export..")
            .layer("root")
            .definedBy("io.github.yusuan")
            .layer("report")
            .definedBy("io.github.yusuan.report..")
            .layer("batch")
            .definedBy("io.github.yusuan.batch..")
            .layer("database")
            .definedBy("io.github.yusuan.database..")
            .layer("cli")
            .definedBy("io.github.yusuan.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("database")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("cli", "database")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli", "batch")
            .whereLayer("root")
            .mayOnlyBeAccessedByLayers("cli", "batch", "report")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("cli", "batch", "database", "root")
            .whereLayer("rows")
            .mayOnlyBeAccessedByLayers("export", "root", "batch", "cli", "report")
            .whereLayer("codes")
            .mayOnlyBeAccessedByLayers("form", "guard", "export", "batch", "root", "cli", "report")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("structure")
            .mayOnlyBeAccessedByLayers("check", "root")
            .whereLayer("annex")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("guard")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("prose")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("government")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("government", "annex", "root", "cli")
            .whereLayer("stitch")
            .mayOnlyBeAccessedByLayers("form", "government", "annex", "root")
            .whereLayer("locate")
            .mayOnlyBeAccessedByLayers("stitch", "form", "government", "annex", "guard", "root")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("root", "report")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers(
                    "layout",
                    "source",
                    "locate",
                    "stitch",
                    "form",
                    "government",
                    "structure",
                    "annex",
                    "prose",
                    "check",
                    "codes",
                    "report",
                    "root")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("form", "government", "annex", "prose", "report")
            .whereLayer("work")
            .mayOnlyBeAccessedByLayers("pdf", "layout", "source", "locate", "prose", "root")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("layout", "source", "batch")
            .whereLayer("layout")
            .mayOnlyBeAccessedByLayers("source", "locate", "stitch", "form", "annex", "prose", "guard", "root")
            .whereLayer("pdf")
            .mayOnlyBeAccessedByLayers("source", "root", "batch", "cli");

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
            .haveNameNotMatching(
                    "io\\.github\\.yusuan\\.pdf\\.(BoundedDrawer|PagePainter|PictureEncoder|PdfPageSource)(\\$.*)?")
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
