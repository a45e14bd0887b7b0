package org.hearsay;

import com.google.common.collect.ForwardingList;
import com.google.common.hash.HashCode;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of a speaker, thousands in a long text: a list that is compared with another such in one step.
 * Immutable.
 */
final class Mentions extends ForwardingList<Passage> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<Passage> passages;
    private final transient int hash;
    private final transient HashCode fingerprint;

    private Mentions(List<Passage> passages) {
        this.passages = passages;
        hash = passages.hashCode();
        fingerprint = Fingerprint.of(passages);
    }

    static Mentions of(List<Passage> passages) {
        return passages instanceof Mentions made ? made : new Mentions(NullFree.copy(passages, "mentions"));
    }

    HashCode fingerprint() {
        return fingerprint;
    }

    @Override
    protected List<Passage> delegate() {
        return passages;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mentions that ? fingerprint.equals(that.fingerprint) : passages.equals(other);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** A plain list, of which {@link Speaker} makes mentions again. */
    private Object writeReplace() {
        return passages;
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("mentions are read from a plain list");
    }
}
