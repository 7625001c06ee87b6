package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.model.Force;
import java.util.List;

/**
 * A rule of the forms: a name, how binding it is, and where it applies.
 *
 * @param id as in {@code docs/identities.md}
 * @param formula finds its places in a document
 */
record Identity(String id, Force force, Formula formula) {

    /** Finds the places where a rule applies. */
    @FunctionalInterface
    interface Formula {
        List<Equation> in(UnitDisclosure disclosed);
    }

    static Identity must(String id, Formula formula) {
        return new Identity(id, Force.MUST, formula);
    }

    static Identity should(String id, Formula formula) {
        return new Identity(id, Force.SHOULD, formula);
    }

    static Identity hint(String id, Formula formula) {
        return new Identity(id, Force.HINT, formula);
    }
}
