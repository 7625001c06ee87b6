package io.github.yusuan.dialect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One manner of printing a table: a choice of each dimension. A choice that has no meaning beside another one, such as
 * levels by bold type where codes say them, is the plain one.
 */
record Dialect(List<Enum<?>> choices) {

    static final List<Class<? extends Enum<?>>> DIMENSIONS = List.of(
            TableForm.class,
            MeasureSet.class,
            Wording.class,
            CodeForm.class,
            FirstRow.class,
            LevelMark.class,
            HeadForm.class,
            NameForm.class,
            Net.class,
            Pen.class,
            PageBreak.class,
            Company.class,
            UnitWord.class,
            UnitPlace.class,
            Thousands.class,
            NegativeMark.class,
            ZeroMark.class,
            DigitForm.class,
            Surroundings.class);

    /** So many dimensions, from the first, say what is printed and not how. */
    private static final int OF_CONTENT = 6;

    Dialect {
        choices = List.copyOf(choices);
    }

    /** The plain choice of every dimension. */
    static Dialect plain() {
        List<Enum<?>> choices = new ArrayList<>();
        DIMENSIONS.forEach(dimension -> choices.add(dimension.getEnumConstants()[0]));
        return new Dialect(choices);
    }

    /** Every dimension is plain with that probability, else any of its choices. */
    static Dialect drawn(Random random, double plain) {
        List<Enum<?>> choices = new ArrayList<>();
        for (Class<? extends Enum<?>> dimension : DIMENSIONS) {
            Enum<?>[] all = dimension.getEnumConstants();
            choices.add(random.nextDouble() < plain ? all[0] : all[random.nextInt(all.length)]);
        }
        return new Dialect(choices).settled();
    }

    /** Every choice alone, and those of what is printed also with every form of table. */
    static List<Dialect> alone() {
        Set<Dialect> all = new LinkedHashSet<>();
        for (TableForm form : TableForm.values()) {
            for (Class<? extends Enum<?>> dimension :
                    form == TableForm.EXPENDITURE ? DIMENSIONS : DIMENSIONS.subList(0, OF_CONTENT)) {
                for (Enum<?> choice : dimension.getEnumConstants()) {
                    Dialect dialect = plain().with(form).with(choice);
                    if (dialect.settled().equals(dialect)) {
                        all.add(dialect);
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    <E extends Enum<E>> E get(Class<E> dimension) {
        return dimension.cast(choices.get(DIMENSIONS.indexOf(dimension)));
    }

    boolean is(Enum<?> choice) {
        return choices.contains(choice);
    }

    Dialect with(Enum<?> choice) {
        List<Enum<?>> others = new ArrayList<>(choices);
        others.set(DIMENSIONS.indexOf(choice.getDeclaringClass()), choice);
        return new Dialect(others);
    }

    /** With plain choices instead of those that mean nothing beside the others. */
    Dialect settled() {
        Dialect settled = this;
        for (Agreement agreement : Agreement.ALL) {
            if (agreement.isBreached().test(settled)) {
                settled = settled.with(agreement.instead());
            }
        }
        return settled;
    }

    /** The dialect of that {@link #name}. */
    static Dialect named(String name) {
        Dialect dialect = plain();
        for (String word : name.split(" ")) {
            String[] parts = word.split("\\.");
            Enum<?> choice = DIMENSIONS.stream()
                    .filter(dimension -> dimension.getSimpleName().equals(parts[0]))
                    .flatMap(dimension -> Stream.of(dimension.getEnumConstants()))
                    .filter(each -> each.name().equals(parts[1]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("expected a choice, found " + word));
            dialect = dialect.with(choice);
        }
        return dialect;
    }

    /** All that is not plain. */
    String name() {
        String name = choices.stream()
                .filter(choice -> choice.ordinal() > 0)
                .map(choice -> choice.getDeclaringClass().getSimpleName() + "." + choice)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? "plain" : name;
    }
}
