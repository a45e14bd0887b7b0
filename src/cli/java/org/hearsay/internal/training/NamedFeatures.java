package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.models.AtomValues;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Template;
import org.hearsay.internal.models.Templates;

/** The features of one decision by name, for training. */
final class NamedFeatures implements Features {

    private final AtomValues values = AtomValues.named();
    private final List<String> names = new ArrayList<>();

    /** The decision as an event for OpenNLP's trainers; the next features are another's. */
    Event event(String outcome) {
        Event event = new Event(outcome, names.toArray(String[]::new));
        names.clear();
        return event;
    }

    @Override
    public AtomValues values() {
        return values;
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
