package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;

/** The features of one decision by name, for training. */
final class NamedFeatures implements Features {

    private final List<String> names = new ArrayList<>();

    /** The decision as an event for OpenNLP's trainers; the next features are another's. */
    Event event(String outcome) {
        Event event = new Event(outcome, names.toArray(String[]::new));
        names.clear();
        return event;
    }

    @Override
    public void add(Symbol kind) {
        names.add(kind.toString());
    }

    @Override
    public void add(Symbol kind, Symbol value) {
        names.add(kind + " " + value);
    }

    @Override
    public void add(Symbol kind, Symbol first, Symbol second) {
        names.add(kind + " " + first + " " + second);
    }

    @Override
    public void add(Symbol kind, Symbol first, Symbol second, Symbol third) {
        names.add(kind + " " + first + " " + second + " " + third);
    }

    @Override
    public void add(Symbol kind, Symbol first, Symbol second, Symbol third, Symbol fourth) {
        names.add(kind + " " + first + " " + second + " " + third + " " + fourth);
    }
}
