package io.github.yusuan.structure;

import io.github.yusuan.model.CheckStatus;
import java.math.BigDecimal;
import java.util.List;

/**
 * Two sums against each other.
 *
 * @param tolerance what the rounding of the terms explains: (n + 1)·u/2 for n terms on the right
 */
public record Balance(BigDecimal lhs, BigDecimal rhs, BigDecimal tolerance, CheckStatus status) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public static Balance of(List<Figure> lhs, List<Figure> rhs) {
        return of(lhs, rhs, BigDecimal.ONE);
    }

    /** The left side against that share of the right one. */
    public static Balance of(List<Figure> lhs, List<Figure> rhs, BigDecimal share) {
        BigDecimal left = sum(lhs);
        BigDecimal right = sum(rhs).multiply(share);
        BigDecimal unit = lastPlace(lhs).max(lastPlace(rhs));
        BigDecimal tolerance =
                unit.multiply(HALF).multiply(BigDecimal.valueOf((long) Math.max(lhs.size(), 1) + rhs.size()));
        return lhs.isEmpty() || rhs.isEmpty()
                ? new Balance(left, right, tolerance, CheckStatus.NOT_ASSESSABLE)
                : within(left, right, tolerance);
    }

    /** Two numbers that may be that far from each other. */
    public static Balance within(BigDecimal lhs, BigDecimal rhs, BigDecimal tolerance) {
        BigDecimal off = lhs.subtract(rhs).abs();
        CheckStatus status = CheckStatus.FAILS;
        if (off.signum() == 0) {
            status = CheckStatus.HOLDS;
        } else if (off.compareTo(tolerance) <= 0) {
            status = CheckStatus.HOLDS_ROUNDED;
        }
        return new Balance(lhs, rhs, tolerance, status);
    }

    public Balance withStatus(CheckStatus other) {
        return new Balance(lhs, rhs, tolerance, other);
    }

    public boolean isClose() {
        return status == CheckStatus.HOLDS || status == CheckStatus.HOLDS_ROUNDED;
    }

    private static BigDecimal sum(List<Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            sum = sum.add(figure.amount());
        }
        return sum;
    }

    private static BigDecimal lastPlace(List<Figure> figures) {
        BigDecimal coarsest = BigDecimal.ZERO;
        for (Figure figure : figures) {
            coarsest = coarsest.max(figure.lastPlace());
        }
        return coarsest;
    }
}
