package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The reports say in words what each identity says. */
class FormulasTest {
    private final ResourceBundle formulas = ResourceBundle.getBundle("io.github.yusuan.report.formulas");

    @Test
    void everyIdentityHasItsFormulaAndNothingElseHas() {
        assertThat(formulas.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IdentityEngine.IDENTITIES.stream().map(Identity::id).toList());
    }
}
