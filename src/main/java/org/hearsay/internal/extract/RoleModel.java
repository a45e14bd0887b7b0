package org.hearsay.internal.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.internal.models.HashedFeatures;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Gives the words around an anchor their roles, by a beam search from left to right. Immutable and thread-safe. */
public final class RoleModel {

    /**
     * How many ways are followed that have given the same roles so far; twice as many changed no figure on PolNeAR's
     * dev part.
     */
    private static final int WIDTH = 2;

    /** How many ways are followed in all. */
    private static final int MOST = 6;

    /** How far behind the likeliest a role or a way may stay, as a logarithm; six changed no figure. */
    private static final double FARTHEST = 3;

    /** Turns a perceptron's scores into logarithms of odds: of 10, 20, 30 and 40 the best on PolNeAR's dev part. */
    private static final double SCALE = 40;

    /** What it is worth that there is a source. */
    private static final double SOURCE_BONUS = 1;

    /** What it is worth that there is a claim. */
    private static final double CLAIM_BONUS = 3;

    private final LinearModel model;
    private final Role[] roles;

    /** Makes a model of weights. */
    public RoleModel(LinearModel model) {
        this.model = model;
        this.roles = model.outcomes().stream().map(Role::valueOf).toArray(Role[]::new);
    }

    /** The roles of the words of a window: the likeliest that have a claim and, if it is as likely, a source. */
    Roles roles(AnchorContext view) {
        Range window = view.window();
        HashedFeatures described = new HashedFeatures();
        double[] own = new double[roles.length];
        double[][] all = new double[MOST][roles.length];
        List<Way> ways = List.of(new Way(RoleHistory.EMPTY, 0, Role.NONE, null));
        for (int i = window.from(); i < window.to(); i++) {
            described.clear();
            RoleFeatures word = view.word(i);
            word.describe(described);
            model.score(described, own);
            List<Way> next = new ArrayList<>(ways.size() * 2);
            for (int w = 0; w < ways.size(); w++) {
                Way way = ways.get(w);
                if (i == view.anchor()) {
                    next.add(way.with(Role.CUE, 0));
                    continue;
                }
                int alike = alike(ways, w);
                double[] scores = all[alike];
                if (alike == w) {
                    described.clear();
                    word.describe(way.history, described);
                    model.score(described, scores);
                    normalize(scores, own);
                }
                for (int k = 0; k < roles.length; k++) {
                    if (scores[k] > -FARTHEST) {
                        next.add(way.with(roles[k], scores[k]));
                    }
                }
            }
            ways = best(next);
        }
        Way best = ways.stream().max(Comparator.comparingDouble(Way::worth)).orElseThrow();
        return best.roles(window);
    }

    /** The first of the ways whose history has the same features as that of this one, which is then scored. */
    private static int alike(List<Way> ways, int w) {
        int alike = 0;
        while (alike < w && !ways.get(alike).history.looksLike(ways.get(w).history)) {
            alike++;
        }
        return alike;
    }

    /** Makes scores logarithms of probabilities. */
    private static void normalize(double[] scores, double[] own) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (scores[k] + own[k]) / SCALE;
            highest = Math.max(highest, scores[k]);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - highest);
        }
        double whole = highest + Math.log(sum);
        for (int k = 0; k < scores.length; k++) {
            scores[k] -= whole;
        }
    }

    /** The likeliest ways, and of each set of roles given so far a few. */
    private static List<Way> best(List<Way> ways) {
        if (ways.size() == 1) {
            return ways;
        }
        ways.sort(Comparator.comparingDouble(way -> -way.score));
        int[] counts = new int[Role.values().length * 4];
        List<Way> best = new ArrayList<>();
        for (Way way : ways) {
            if (best.size() == MOST || way.score < ways.get(0).score - FARTHEST) {
                break;
            }
            if (counts[way.history.seen()]++ < WIDTH) {
                best.add(way);
            }
        }
        return best;
    }

    /** A way of giving roles, up to a word. */
    private record Way(
            RoleHistory history,
            double score,
            Role last,
            @Nullable Way before) {

        Way with(Role role, double gain) {
            return new Way(history.with(role), score + gain, role, this);
        }

        double worth() {
            return score + (history.has(Role.SOURCE) ? SOURCE_BONUS : 0) + (history.has(Role.CLAIM) ? CLAIM_BONUS : 0);
        }

        Roles roles(Range window) {
            Role[] roles = new Role[window.length()];
            int i = roles.length - 1;
            for (Way way = this; way.before != null; way = way.before) {
                roles[i--] = way.last;
            }
            return new Roles(window.from(), List.of(roles), score);
        }
    }
}
