package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.internal.models.Tree;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.TokenSplitter;

/** Brings the words of treebanks in line with our tokens, which keep "long-term" whole. */
final class TreeAlignment {

    /** Subtypes of relations that are kept; all others are cut off. */
    private static final Set<String> SUBTYPES = Set.of(
            "nsubj:pass",
            "acl:relcl",
            "nmod:poss",
            "nmod:desc",
            "obl:agent",
            "obl:unmarked",
            "aux:pass",
            "compound:prt");

    private final TokenSplitter splitter = new TokenSplitter();

    /** The sentence in our tokens; empty if its dependencies make no tree any more. */
    Optional<TreebankSentence> align(ConlluFile.Sentence sentence) {
        List<Token> tokens = splitter.split(sentence.text());
        List<ConlluFile.Word> words = sentence.words();
        int[] tokenOf = new int[words.size()];
        int token = 0;
        for (int i = 0; i < tokenOf.length; i++) {
            while (token + 1 < tokens.size()
                    && words.get(i).from() >= tokens.get(token + 1).start()) {
                token++;
            }
            tokenOf[i] = token;
        }
        int[] chief = chiefs(words, tokenOf, tokens.size());
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (chief[i] < 0) { // A part of a word that the treebank keeps whole.
                if (i == 0) {
                    return Optional.empty();
                }
                heads.add(i - 1);
                relations.add("goeswith");
                tags.add(tags.get(i - 1));
            } else {
                ConlluFile.Word word = words.get(chief[i]);
                heads.add(word.head() < 0 ? -1 : tokenOf[word.head()]);
                relations.add(relation(word.relation()));
                tags.add(tag(word, chief[i], tokenOf));
            }
        }
        Tree tree = new Tree(heads, relations);
        return isTree(heads)
                ? Optional.of(new TreebankSentence(sentence.document(), TokenSplitter.forms(tokens), tags, tree))
                : Optional.empty();
    }

    /** For each token the first of its words whose head isn't in it; -1 for a token without words. */
    private static int[] chiefs(List<ConlluFile.Word> words, int[] tokenOf, int size) {
        int[] chief = new int[size];
        Arrays.fill(chief, -1);
        for (int i = 0; i < tokenOf.length; i++) {
            int head = words.get(i).head();
            boolean outside = head < 0 || tokenOf[head] != tokenOf[i];
            if (outside && chief[tokenOf[i]] < 0) {
                chief[tokenOf[i]] = i;
            }
        }
        return chief;
    }

    private static String relation(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || SUBTYPES.contains(relation) ? relation : relation.substring(0, colon);
    }

    private static String tag(ConlluFile.Word word, int at, int[] tokenOf) {
        boolean joined =
                at > 0 && tokenOf[at - 1] == tokenOf[at] || at + 1 < tokenOf.length && tokenOf[at + 1] == tokenOf[at];
        String tag = word.tag();
        if (tag.endsWith("/NNP") || tag.endsWith("/NNPS")) {
            return "PROPN" + tag.substring(tag.indexOf('/'));
        }
        boolean describes = word.relation().equals("amod") || word.relation().equals("compound");
        return joined && describes && !tag.startsWith("NUM") ? "ADJ/JJ" : tag;
    }

    private static boolean isTree(List<Integer> heads) {
        int roots = 0;
        int[] seen = new int[heads.size()];
        for (int i = 0; i < seen.length; i++) {
            roots += heads.get(i) < 0 ? 1 : 0;
            int at = i;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = i + 1;
                at = heads.get(at);
            }
            if (at >= 0 && seen[at] == i + 1) {
                return false;
            }
        }
        return roots == 1;
    }
}
