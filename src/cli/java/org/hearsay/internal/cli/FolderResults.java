package org.hearsay.internal.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.Attribution;
import org.hearsay.format.Brat;
import org.hearsay.format.Html;

/** Results in a folder, a file a document, named after it; pages have an index. */
final class FolderResults implements Results {

    private static final String INDEX = "index";
    private static final Pattern ADDRESS = Pattern.compile("https?://|urn:|file:");

    private final Format format;
    private final Path folder;
    private final boolean overwrites;
    private final FileNames names = new FileNames(INDEX);
    private final List<Html.Page> pages = new ArrayList<>();

    /**
     * Begins results in a folder, which is made if need be.
     *
     * @param overwrites whether annotations replace others, which may have been corrected
     */
    FolderResults(Format format, Path folder, boolean overwrites) throws Unreadable {
        this.format = format;
        this.folder = folder;
        this.overwrites = overwrites;
        try {
            Files.createDirectories(folder);
            if (format == Format.BRAT) {
                write("annotation.conf", Brat.annotationConf());
                write("visual.conf", Brat.visualConf());
            }
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    @Override
    public void write(Appendable out, String document, String text, List<Attribution> attributions) throws IOException {
        String name = names.next(document);
        StringBuilder content = new StringBuilder();
        if (format == Format.BRAT) {
            keepText(name + ".txt", text);
        }
        format.write(content, document, text, attributions);
        if (format == Format.HTML) {
            pages.add(Html.Page.of(document, name + format.ending(), text, attributions));
        }
        write(name + format.ending(), content);
    }

    @Override
    public void end(Appendable out) throws IOException {
        if (format == Format.HTML) {
            StringBuilder index = new StringBuilder();
            Html.writeIndex(index, folder.toAbsolutePath().normalize().getFileName() + "", pages);
            write(INDEX + format.ending(), index);
        }
    }

    /** A text that stands there already, be it the one that was parsed, isn't touched. */
    private void keepText(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            write(name, text);
        } else if (!Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8))) {
            throw new Refused(file, "holds another text, or a byte order mark; it is left as it is");
        }
    }

    private void write(String name, CharSequence content) throws IOException {
        Path file = folder.resolve(name);
        try (Output output = name.endsWith(format.ending()) ? format.output(file, overwrites) : Output.file(file)) {
            output.writer().append(content);
            output.keep();
        } catch (Unreadable e) {
            throw new FileSystemException(file.toString(), null, e.getMessage());
        }
    }

    /** A document's name as a reference to it: an address as it is, else as a path, which no scheme begins. */
    static String iri(String document) {
        if (ADDRESS.matcher(document).lookingAt()) {
            return document;
        }
        boolean seemsToHaveScheme = document.indexOf(':') > 0 && document.lastIndexOf('/', document.indexOf(':')) < 0;
        String path = seemsToHaveScheme ? "./" + document : document;
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return path; // it is encoded as far as need be
        }
    }
}
