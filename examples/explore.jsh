// A tour through one article in JShell. When it has run, go on exploring: all that it defined is there.
//   jshell --class-path target/hearsay-cli.jar examples/explore.jsh

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.Collectors;
import org.hearsay.*;
import org.hearsay.format.*;

String article = Files.readString(Path.of("examples/panjshir.txt"));
AttributionParser parser = AttributionParser.create();
TextTable table = TextTable.create();

List<Attribution> found = parser.parse(article);
System.out.println("\nWho claims what in examples/panjshir.txt\n");
System.out.print(table.format(found));

// Speakers that are equal are one object, so that attributions can be grouped by speaker.
Map<Speaker, List<Attribution>> bySpeaker = found.stream().collect(Collectors.groupingBy(Attribution::speaker));
List<Speaker> voices = new ArrayList<>(bySpeaker.keySet());
voices.sort(Comparator.comparing((Speaker speaker) -> -bySpeaker.get(speaker).size()).thenComparing(Speaker::name));
System.out.println("\nVoices\n");
for (Speaker voice : voices) {
    String kind = voice.kind().name().toLowerCase();
    System.out.printf("%3d  %-46s  %s%n", bySpeaker.get(voice).size(), voice.name(), kind);
}

// A filter: from these claims the author keeps away.
List<Attribution> distanced = found.stream().filter(a -> a.framing() == Framing.DISTANCED).toList();
System.out.println("\nWhat the author keeps away from\n");
System.out.print(table.format(distanced));

// One of them, from all sides.
Attribution one = distanced.stream().filter(a -> a.speaker().kind() == SpeakerKind.PERSON).findFirst().orElse(found.get(0));
System.out.println("\nOne of them\n");
System.out.println("  " + one.claim().text());
System.out.println();
System.out.println("  claim at      " + one.claim().spans());
System.out.println("  source        " + one.source().map(Passage::toString).orElse("none"));
System.out.println("  cue           " + one.cue().map(Passage::toString).orElse("none"));
System.out.println("  speaker       " + one.speaker().name());
System.out.println("  role          " + one.speaker().role());
System.out.println("  affiliation   " + one.speaker().affiliation());
System.out.println("  ascription    " + one.ascription());
System.out.println("  hedging       " + one.hedging());
System.out.println("  framing       " + one.framing());
System.out.println("  quotation     " + one.quotation());
System.out.println("  type          " + one.type());
System.out.println("  confidence    " + one.confidence() + ", found by " + one.foundBy());

// The most hedged claims, the author's own among them: the levels stand from the surest to the least sure.
AttributionParser curious = AttributionParser.builder().includeAuthorClaims(true).build();
List<Attribution> hedged = new ArrayList<>(curious.parse(article));
hedged.removeIf(a -> a.hedging().level() == HedgingLevel.CERTAIN);
hedged.sort(Comparator.comparing((Attribution a) -> a.hedging().level()).reversed());
System.out.println("\nThe most hedged claims, and by which words\n");
for (Attribution a : hedged) {
    String words = a.hedging().markers().stream().map(marker -> marker.passage().text()).collect(Collectors.joining(", "));
    String claim = a.claim().proposition();
    String start = claim.length() > 44 ? claim.substring(0, 43) + "…" : claim;
    System.out.printf("  %-11s  %-15.15s  %s%n", a.hedging().level().name().toLowerCase(), words, start);
}

// A page to look at: open it in a browser.
Path page = Path.of("target/explore.html");
try (Writer out = Files.newBufferedWriter(page)) {
    Html.write(out, "examples/panjshir.txt", article, found);
}
System.out.println("\nThe article with all of it marked: " + page);

System.out.println("\nTo go on: found, voices, bySpeaker, distanced, hedged, parser.parse(\"…\")");
