package org.hearsay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Java's own serialization, out and back. */
final class Serialized {

    private Serialized() {}

    static List<Attribution> copy(List<Attribution> attributions) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(attributions));
        }
        List<Attribution> copy = new ArrayList<>();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (Object each : (List<?>) in.readObject()) {
                copy.add((Attribution) each);
            }
        }
        return copy;
    }
}
