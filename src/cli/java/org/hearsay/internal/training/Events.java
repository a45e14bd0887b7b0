package org.hearsay.internal.training;

import java.util.Iterator;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import org.jspecify.annotations.Nullable;

/** Events as OpenNLP's trainers ask for them. */
final class Events implements ObjectStream<Event> {

    private final Iterator<Event> events;

    Events(Iterator<Event> events) {
        this.events = events;
    }

    @Override
    public @Nullable Event read() {
        return events.hasNext() ? events.next() : null;
    }

    @Override
    public void reset() {
        throw new UnsupportedOperationException("events are read once");
    }
}
