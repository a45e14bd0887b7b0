package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.models.Template;
import org.hearsay.internal.models.Templates;
import org.jspecify.annotations.Nullable;

/** The features of one decision by name, for training. */
final class NamedFeatures implements Features {

    private final List<@Nullable Symbol> values = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int next;

    /** The decision as an event for OpenNLP's trainers; the next features are another's. */
    Event event(String outcome) {
        Event event = new Event(outcome, names.toArray(String[]::new));
        names.clear();
        return event;
    }

    @Override
    public void begin(int place) {
        next = place;
    }

    @Override
    public void atom(String name, @Nullable Symbol value) {
        if (next == values.size()) {
            values.add(value);
        }
        values.set(next++, value);
    }

    @Override
    public void add(Templates templates) {
        for (Template template : templates.all()) {
            String feature = template.feature(values);
            if (feature != null) {
                names.add(feature);
            }
        }
    }
}
