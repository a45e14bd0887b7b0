package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.internal.models.Tagger;

/**
 * Tags headlines in capitals or with a capital on each word, which the tag model takes for one long name: the words are tagged in
 * lower case as well, and what is a verb then is one in the headline, too.
 */
final class Headlines {

    private static final int FEWEST = 3;
    /** Shorter words, such as "of", may stand in lower case in a headline. */
    private static final int LONG = 4;

    private Headlines() {}

    /** Whether words are written as a headline: nearly all long ones begin with a capital, and no full stop ends them. */
    static boolean matches(List<String> words) {
        int all = 0;
        int capital = 0;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() >= LONG && Character.isLetter(word.charAt(0))) {
                all++;
                capital += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
            }
        }
        return all >= FEWEST && capital * 5 >= all * 4 && !words.get(words.size() - 1).equals(".");
    }

    /** Tags a headline. */
    static String[] tag(List<String> words, Tagger tagger) {
        String[] tags = tagger.tag(words);
        List<String> small = new ArrayList<>(words.size());
        for (String word : words) {
            small.add(word.indexOf('.') < 0 ? word.toLowerCase(Locale.ROOT) : word);
        }
        String[] smallTags = tagger.tag(small);
        for (int i = 0; i < tags.length; i++) {
            boolean verb = smallTags[i].equals("VERB") || smallTags[i].equals("AUX");
            boolean noName = tags[i].equals("PROPN") && isParticle(smallTags[i]);
            if (verb || noName) {
                tags[i] = smallTags[i];
            }
        }
        return tags;
    }

    private static boolean isParticle(String tag) {
        return tag.equals("ADP") || tag.equals("ADV") || tag.equals("SCONJ") || tag.equals("CCONJ");
    }
}
