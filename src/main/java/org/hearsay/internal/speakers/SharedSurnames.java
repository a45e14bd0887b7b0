package org.hearsay.internal.speakers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a surname that several people share. At first it is the one who was named last, unless the text names
 * another far more often; that one keeps it. State of one parse; not thread-safe.
 */
final class SharedSurnames {

    private static final int WORTH_OF_LAST = 2;
    private static final int MOST = 16;

    private final Map<String, Map<Entity, Integer>> counts = new HashMap<>();
    private final Map<String, Entity> owners = new HashMap<>();

    /** Notes a full name that ends with a surname. */
    void note(String surname, Entity entity) {
        Map<Entity, Integer> bearers = counts.computeIfAbsent(surname, key -> new LinkedHashMap<>());
        if (bearers.size() < MOST || bearers.containsKey(entity)) {
            bearers.merge(entity, 1, Integer::sum);
        }
    }

    /**
     * The person of a bare surname, if any fits the gender; {@code latest} is the last one before it with a full name.
     */
    @Nullable
    Entity of(String surname, Gender gender, @Nullable Entity latest) {
        Entity owner = owners.get(surname);
        if (owner != null && owner.gender().agrees(gender)) {
            return owner;
        }
        Entity best = null;
        int most = 0;
        for (Map.Entry<Entity, Integer> each :
                counts.getOrDefault(surname, Map.of()).entrySet()) {
            int count = each.getValue() + (each.getKey() == latest ? WORTH_OF_LAST : 0);
            if (count > most && each.getKey().gender().agrees(gender)) {
                most = count;
                best = each.getKey();
            }
        }
        if (best != null && gender == Gender.UNKNOWN) {
            owners.put(surname, best);
        }
        return best;
    }
}
