package org.hearsay.internal.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads UTF-8 files to the last character: line ends and a byte-order mark stay, for offsets count them. */
public final class TextFile {

    private TextFile() {}

    /** The text of a file. */
    public static String read(Path file) throws CorpusException {
        if (Files.notExists(file)) {
            throw new CorpusException(file, "no such file");
        }
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new CorpusException(file, Files.isDirectory(file) ? "is a folder" : "can't be read");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        try {
            var result = decoder.decode(bytes, text, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw new CorpusException(file, lineAt(bytes), "isn't UTF-8");
        }
        return text.flip().toString();
    }

    private static int lineAt(ByteBuffer bytes) {
        int line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            line += bytes.get(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
