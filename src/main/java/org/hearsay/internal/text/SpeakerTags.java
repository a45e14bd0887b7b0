package org.hearsay.internal.text;

/**
 * Finds a name and its verb of saying behind a question in quotation marks: {@code "Is it safe?" Ann Weber asked.}
 * Immutable.
 */
final class SpeakerTags {

    private static final int MOST_NAMES = 4;
    private static final int LONGEST_NAME = 30;

    private final WordList verbs;

    SpeakerTags(WordLists words) {
        verbs = words.get("verbs-after-questions");
    }

    /**
     * Whether capitalized words, a verb of saying and then a mark follow.
     *
     * @param plain the paragraph
     * @param from where the first of the words begins
     */
    boolean follow(String plain, int from) {
        int at = from;
        for (int names = 0; names <= MOST_NAMES && at < plain.length(); names++) {
            int most = Math.min(plain.length(), at + LONGEST_NAME);
            int end = Characters.runEnd(plain, at, most, c -> Characters.isWord(c) || Characters.isHyphen(c));
            if (names > 0 && verbs.contains(plain.substring(at, end))) {
                return end == plain.length() || plain.charAt(end) == '.' || plain.charAt(end) == ',';
            }
            if (end == at || !Character.isUpperCase(plain.charAt(at))) {
                return false;
            }
            if (end < plain.length() && plain.charAt(end) == '.') {
                end++;
            }
            if (end == plain.length() || plain.charAt(end) != ' ') {
                return false;
            }
            at = end + 1;
        }
        return false;
    }
}
