package io.github.yusuan;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ARCHITECTURE.md says of every stage: one way in, nothing that changes, and named by the path of the data alone. */
class StageTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Yusuan.class.getProtectionDomain().getCodeSource().getLocation());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout.TableExtractor",
                "locate.TableLocator",
                "stitch.TableReconciler",
                "form.TableInterpreter",
                "government.GovernmentReader",
                "annex.AnnexReader",
                "prose.ProseReader",
                "prose.RateReader",
                "prose.OutlineReader",
                "structure.StructureReader",
                "structure.SpendingReader",
                "check.IdentityEngine",
                "guard.ReadingGuard"
            })
    void aStageHasOneWayInAndNothingThatChanges(String name) {
        JavaClass stage = CLASSES.get("io.github.yusuan." + name);

        assertThat(stage.getMethods().stream()
                        .filter(method -> is(method.getModifiers(), PUBLIC) && !is(method.getModifiers(), STATIC)))
                .hasSize(1);
        assertThat(stage.getFields()).allMatch(field -> is(field.getModifiers(), FINAL));
        assertThat(stage.getDirectDependenciesToSelf().stream()
                        .map(dependency -> topLevel(dependency.getOriginClass()))
                        .filter(user -> !user.getPackageName().equals(stage.getPackageName()))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()))
                .as("who names it")
                .isNotEmpty()
                .isSubsetOf(namers(name));
    }

    /** That of a page is read where its limits are known, in {@code source}. */
    private static List<String> namers(String stage) {
        return stage.startsWith("layout.") ? List.of("BoundedLayout") : List.of("DisclosureReader", "PageTables");
    }

    private static boolean is(Set<JavaModifier> modifiers, JavaModifier modifier) {
        return modifiers.contains(modifier);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(StageTest::topLevel).orElse(type);
    }
}
