package org.mahdar.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.text.Text;
import org.mahdar.reader.text.Token;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Words with no clitics split and only a few verbs known: the least the time room can be given. */
final class PlainWords {

    private static final Map<String, Reading.Tense> VERBS = Map.ofEntries(
            Map.entry("قال", Reading.Tense.PAST),
            Map.entry("زار", Reading.Tense.PAST),
            Map.entry("وصل", Reading.Tense.PAST),
            Map.entry("عقد", Reading.Tense.PAST),
            Map.entry("عقدت", Reading.Tense.PAST),
            Map.entry("اعلن", Reading.Tense.PAST),
            Map.entry("اعلنت", Reading.Tense.PAST),
            Map.entry("انتهت", Reading.Tense.PAST),
            Map.entry("كانت", Reading.Tense.PAST),
            Map.entry("كان", Reading.Tense.PAST),
            Map.entry("يزور", Reading.Tense.PRESENT),
            Map.entry("يصل", Reading.Tense.PRESENT),
            Map.entry("تعقد", Reading.Tense.PRESENT),
            Map.entry("يحضر", Reading.Tense.PRESENT),
            Map.entry("سيزور", Reading.Tense.PRESENT),
            Map.entry("سيصل", Reading.Tense.PRESENT),
            Map.entry("ستعقد", Reading.Tense.PRESENT));

    private PlainWords() {}

    static Words of(String report) {
        Text text = Segmenter.segment(report);
        List<Word> words = new ArrayList<>();
        for (Token token : text.tokens()) {
            Reading.Tense tense = VERBS.get(token.form());
            boolean future = tense != null && token.form().startsWith("س");
            boolean definite = token.form().startsWith("ال");
            words.add(new Word(
                    token,
                    "",
                    "",
                    future,
                    definite,
                    definite ? token.form().substring(2) : token.form(),
                    "",
                    List.of(reading(token, tense))));
        }
        return new Words(text, words);
    }

    private static Reading reading(Token token, Reading.@Nullable Tense tense) {
        return new Reading(
                tense == null ? PartOfSpeech.UNKNOWN : PartOfSpeech.VERB,
                token.form(),
                token.form(),
                Reading.Derivation.NONE,
                null,
                tense,
                tense == null ? 0 : 3,
                null,
                null,
                null);
    }
}
