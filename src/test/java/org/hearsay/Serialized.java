package org.hearsay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Java's own serialization, out and back. */
final class Serialized {

    private Serialized() {}

    static List<Attribution> copy(List<Attribution> attributions) throws IOException, ClassNotFoundException {
        List<Attribution> copy = new ArrayList<>();
        for (Object each : (List<?>) read(bytes(new ArrayList<>(attributions)))) {
            copy.add((Attribution) each);
        }
        return copy;
    }

    static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** Reads the fields of one class as if they were those of another. */
    static Object readAs(Class<?> type, Object forged) throws IOException, ClassNotFoundException {
        String bytes = new String(bytes(forged), StandardCharsets.ISO_8859_1);
        return read(bytes.replace(name(forged.getClass()), name(type)).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The name of a class as it stands in a stream, behind its length. */
    private static String name(Class<?> type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(type.getName());
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
