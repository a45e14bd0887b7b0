package org.hearsay.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Attribution;

/** The indexes of attributions in their list, by which formats refer to them. */
final class Numbers {

    /**
     * Of those in the list and of those around them that were asked for: where they or the nearest around them are
     * listed. By identity: equal ones may be listed twice.
     */
    private final Map<Attribution, Optional<Integer>> indexes = new IdentityHashMap<>();

    private Numbers() {}

    static Numbers of(List<Attribution> attributions) {
        Numbers numbers = new Numbers();
        for (int i = 0; i < attributions.size(); i++) {
            numbers.indexes.putIfAbsent(attributions.get(i), Optional.of(i));
        }
        return numbers;
    }

    /** The index of the nearest listed attribution around this one. */
    Optional<Integer> within(Attribution attribution) {
        List<Attribution> unlisted = new ArrayList<>();
        Optional<Attribution> around = attribution.within();
        while (around.isPresent() && !indexes.containsKey(around.get())) {
            unlisted.add(around.get());
            around = around.get().within();
        }
        Optional<Integer> index = around.flatMap(indexes::get);
        unlisted.forEach(each -> indexes.put(each, index));
        return index;
    }
}
