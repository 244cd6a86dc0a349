package io.github.catalogkit.declaration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what does not have to move when an order changes. */
public final class StableOrder {

    private StableOrder() {}

    /**
     * {@return the indexes of a longest increasing subsequence}
     *
     * @param ranks the former ranks in the new order; negative for those that are not from the former order
     */
    public static Set<Integer> of(List<Integer> ranks) {
        int[] previous = new int[ranks.size()];
        List<Integer> ends = new ArrayList<>();
        for (int index = 0; index < ranks.size(); index++) {
            int rank = ranks.get(index);
            if (rank >= 0) {
                int length = position(ends, ranks, rank);
                previous[index] = length == 0 ? -1 : ends.get(length - 1);
                if (length == ends.size()) {
                    ends.add(index);
                } else {
                    ends.set(length, index);
                }
            }
        }
        Set<Integer> stable = new HashSet<>();
        for (int index = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); index >= 0; index = previous[index]) {
            stable.add(index);
        }
        return stable;
    }

    /** Returns the first length whose end has at least a rank. */
    private static int position(List<Integer> ends, List<Integer> ranks, int rank) {
        int[] values = ends.stream().mapToInt(ranks::get).toArray();
        int found = Arrays.binarySearch(values, rank);
        return found >= 0 ? found : -found - 1;
    }
}
