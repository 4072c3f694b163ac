package org.mahdar.reader.frames;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.ArgumentScanner.Scan;
import org.mahdar.reader.frames.Frame.Shape;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Reading.Tense;
import org.mahdar.reader.words.Reading.Voice;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Finds the predicates of each sentence from left to right and gives each its subject and arguments. A subject stands
 * before its verb where a clause opens with it ("that the minister … met"), after it elsewhere ("said the minister"), and
 * is carried on by "and" and by participles.
 */
public final class FrameParser {

    /** How far before its clause "as saying" may stand, a time between them. */
    private static final int ASIDE = 7;

    private final Words words;
    private final Names names;
    private final Times times;
    private final Agreement agreement;
    private final Predicates predicates;
    private final ArgumentScanner scanner;
    private final List<Frame> frames = new ArrayList<>();

    private FrameParser(Words words, Times times, Names names) {
        this.words = words;
        this.times = times;
        this.names = names;
        this.agreement = new Agreement(words, names);
        this.predicates = new Predicates(words, times, names);
        this.scanner = new ArgumentScanner(words, times, names, predicates);
    }

    /** The frames of {@code words}. Takes time linear in their number. Thread-safe. */
    public static Frames parse(Words words, Times times, Names names) {
        FrameParser parser = new FrameParser(words, times, names);
        for (Sentence sentence : words.text().sentences()) {
            parser.parse(sentence);
        }
        return new Frames(parser.frames);
    }

    private void parse(Sentence sentence) {
        Group topic = phraseAt(Opening.of(words, times, sentence), sentence.last());
        Group subject = null;
        Group matrix = null;
        Group interrupted = null;
        boolean nested = false;
        int quoteEnd = -1;
        int i = sentence.first();
        while (i < sentence.last()) {
            Word word = words.get(i);
            quoteEnd = Math.max(quoteEnd, scanner.speechEnd(i, sentence.last()));
            Mention mention = names.at(i);
            if (mention != null && mention.first() == i) {
                i = mention.last();
                continue;
            }
            TimeMention time = times.at(i);
            if (time != null && time.first() == i) {
                i = time.last();
                continue;
            }
            Reading predicate = predicates.at(i);
            var connector = predicate == null ? null : Connectors.match(words, i, sentence.last());
            if (connector != null) {
                i = connector.last();
                continue;
            }
            String participle = Participles.verbAt(words, i);
            if (Particles.isRelative(word) && topic != null) {
                interrupted = topic;
            }
            if (predicate != null && topic == null && interrupted != null && takesUpAgain(i)) {
                topic = interrupted;
                interrupted = null;
            }
            if (opensClause(word)) {
                boolean complement = Particles.isComplementizer(word);
                Group cited = complement ? citedBefore(i) : null;
                subject = cited == null ? subject : cited;
                if (complement && (!nested || cited != null)) {
                    nested = true;
                    matrix = subject;
                }
                Group opened = phraseAt(i + 1, sentence.last());
                if (complement) {
                    topic = opened == null ? pronounTopic(word, subject) : opened;
                } else if (i == sentence.first() || !Particles.isRelative(words.get(i - 1))) {
                    topic = opened == null && Particles.isAuxiliary(word) ? topic : opened;
                }
            } else if (participle != null) {
                Scan scan = scanner.scan(i + 1, sentence.last());
                subject = nested ? matrix : subject;
                frames.add(new Frame(
                        sentence.index(),
                        i,
                        participle,
                        Shape.PARTICIPLE,
                        Outlook.PAST,
                        false,
                        false,
                        subject,
                        scan.arguments(),
                        scan.end()));
            } else if (predicate != null) {
                Frame frame = finite(sentence, i, word, predicate, topic, subject, matrix);
                frames.add(frame);
                boolean about = isAboutNounBefore(i, sentence, topic);
                if (!about && !isRelativeClause(i) && i > quoteEnd) {
                    topic = null;
                    subject = frame.subject() == null ? subject : frame.subject();
                }
            }
            i++;
        }
    }

    private static boolean opensClause(Word word) {
        return Particles.isComplementizer(word) || Particles.isOpener(word) || Particles.isAuxiliary(word);
    }

    /** "Quoted X as saying that": the clause that opens at {@code at} is X's, who stands after عن in the frame before. */
    private @Nullable Group citedBefore(int at) {
        int before = at - 1;
        while (before > 0 && before > at - ASIDE && (!words.get(before).isWord() || times.at(before) != null)) {
            before--;
        }
        Word saying = before >= 0 ? words.get(before) : null;
        if (saying == null || frames.isEmpty() || saying.pronoun().isEmpty() || saying.masdar() == null) {
            return null;
        }
        Argument cited = frames.get(frames.size() - 1).argument(Connector.ABOUT);
        return cited != null && cited.group().isNamed() ? cited.group() : null;
    }

    /** أنه, إنها: the clause speaks of the subject it depends on. */
    private static @Nullable Group pronounTopic(Word word, @Nullable Group subject) {
        return word.pronoun().isEmpty() ? null : subject;
    }

    /** The noun phrase that starts at {@code at} without a preposition, with all members it is joined to, or null. */
    private @Nullable Group phraseAt(int from, int limit) {
        int at = from;
        while (at < limit
                && (!words.get(at).isWord()
                        || (names.at(at) == null
                                && Particles.isHonorific(words.get(at))
                                && at + 1 < limit
                                && names.at(at + 1) != null))) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        Word word = words.get(at);
        Mention mention = names.at(at);
        if (!word.preposition().isEmpty() || times.at(at) != null) {
            return null;
        }
        if (mention == null || mention.first() != at) {
            boolean noun = word.isWord()
                    && predicates.at(at) == null
                    && (word.reading().pos() == PartOfSpeech.NOUN
                            || word.reading().pos() == PartOfSpeech.UNKNOWN)
                    && Connectors.match(words, at, limit) == null
                    && !opensClause(word);
            return noun ? new Group(at, at + 1, List.of()) : null;
        }
        Scan scan = scanner.scan(at, limit);
        return scan.arguments().isEmpty() ? null : scan.arguments().get(0).group();
    }

    private Frame finite(
            Sentence sentence,
            int at,
            Word word,
            Reading verb,
            @Nullable Group topic,
            @Nullable Group carried,
            @Nullable Group matrix) {
        Scan scan = scanner.scan(at + 1, sentence.last());
        List<Argument> arguments = new ArrayList<>(scan.arguments());
        boolean about = isAboutNounBefore(at, sentence, topic);
        Group subject = about ? new Group(at - 1, at, List.of()) : isRelativeClause(at) ? antecedent(at) : topic;
        boolean purpose = Predicates.isPurpose(word);
        if (subject == null
                && !purpose
                && verb.person() == 3
                && !(carried != null && Predicates.pointsBack(words, at + 1, sentence))) {
            subject = takeSubject(arguments, verb);
        }
        if (subject == null
                && (purpose
                        || continues(at)
                        || verb.person() != 3
                        || isAfterThat(at)
                        || !words.get(Math.max(at - 1, 0)).isWord())) {
            subject = matrix != null && reports(scan.end(), sentence) ? matrix : carried;
        }
        Reading agreed = agreement.reading(word, verb, subject);
        Outlook outlook = Outlooks.of(words, sentence.first(), at, tense(agreed, at), word.future());
        Outlook governing = isAfterThat(at) ? governingOutlook(sentence) : null;
        outlook = governing == null || word.future() ? outlook : governing;
        return new Frame(
                sentence.index(),
                at,
                agreed.key(),
                Shape.FINITE,
                purpose || goesOnWithFuture(outlook, word, sentence) ? Outlook.FUTURE : outlook,
                isNegated(sentence.first(), at),
                agreed.voice() == Voice.PASSIVE,
                subject,
                arguments,
                scan.end());
    }

    /** "The visit, which was to begin …, has been put off": after the comma the clause takes up its subject again. */
    private boolean takesUpAgain(int at) {
        int before = at - 1;
        if (before > 0 && Particles.isCompleted(words.get(before))) {
            before--;
        }
        return before > 0
                && !words.get(before).isWord()
                && words.get(at).conjunction().isEmpty();
    }

    /** Whether the verb at {@code at} only describes the indefinite noun before it ("a committee that meets …"). */
    private boolean isAboutNounBefore(int at, Sentence sentence, @Nullable Group topic) {
        if (at <= sentence.first() || !words.get(at).conjunction().isEmpty()) {
            return false;
        }
        Word before = words.get(at - 1);
        boolean noun =
                before.reading().pos() == PartOfSpeech.NOUN || before.reading().pos() == PartOfSpeech.ADJECTIVE;
        return noun
                && before.isWord()
                && !before.definite()
                && before.pronoun().isEmpty()
                && names.at(at - 1) == null
                && times.at(at - 1) == null
                && !Particles.isTransparent(before)
                && Connectors.match(words, at - 1, at) == null
                && Outlooks.at(words, at - 1, at) == null
                && (topic == null || topic.first() != at - 1);
    }

    /** Whether what ends at {@code end} goes on with reported words. */
    private boolean reports(int end, Sentence sentence) {
        return end < sentence.last()
                && (Particles.isComplementizer(words.get(end))
                        || words.get(end).token().isMark(':'));
    }

    /** "Hopes that X visits": the outlook that the verb before, whose clause this is, gives it. */
    private @Nullable Outlook governingOutlook(Sentence sentence) {
        Frame last = frames.isEmpty() ? null : frames.get(frames.size() - 1);
        return last != null && last.sentence() == sentence.index()
                ? Outlooks.at(words, last.trigger(), last.trigger() + 1)
                : null;
    }

    /** "Will meet him and hands him …": a present joined by و goes on with the future before it. */
    private boolean goesOnWithFuture(Outlook outlook, Word word, Sentence sentence) {
        Frame last = frames.isEmpty() ? null : frames.get(frames.size() - 1);
        return outlook == Outlook.PRESENT
                && word.conjunction().equals("و")
                && last != null
                && last.sentence() == sentence.index()
                && last.outlook() == Outlook.FUTURE;
    }

    private boolean isAfterThat(int at) {
        return at > 0 && Particles.isComplementizer(words.get(at - 1));
    }

    private boolean continues(int at) {
        return !words.get(at).conjunction().isEmpty() || (at > 0 && Particles.isSequel(words.get(at - 1)));
    }

    /** Takes the first phrase without a connector out of {@code arguments}: the subject of a verb that stands first. */
    private @Nullable Group takeSubject(List<Argument> arguments, Reading verb) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if ((argument.connector() == Connector.BARE || argument.connector() == Connector.EACH)
                    && argument.host() < 0) {
                if (agreement.isPlaceOf(argument.group(), verb, arguments.subList(i + 1, arguments.size()))) {
                    continue;
                }
                if (!agreement.agrees(argument.group(), verb)) {
                    return null;
                }
                arguments.remove(i);
                return argument.group();
            }
        }
        return null;
    }

    private boolean isRelativeClause(int at) {
        return Particles.isRelative(words.get(skipBack(at)));
    }

    /** The token before {@code at}, passing over قد and negators; {@code at} itself at the very start. */
    private int skipBack(int at) {
        int i = at - 1;
        while (i > 0 && (Particles.isCompleted(words.get(i)) || Particles.isNegator(words.get(i)))) {
            i--;
        }
        return Math.max(i, 0);
    }

    private @Nullable Group antecedent(int at) {
        int relative = skipBack(at);
        int before = relative;
        while (before > 0 && !words.get(before - 1).isWord()) {
            before--;
        }
        Mention mention = scanner.mentionEndingAt(before);
        return mention == null
                ? null
                : new Group(mention.first(), mention.last(), List.of(names.indexAt(mention.first())));
    }

    /** لم makes a present tense tell of the past. */
    private @Nullable Tense tense(Reading verb, int at) {
        return at > 0 && Particles.isPastNegator(words.get(at - 1)) ? Tense.PAST : verb.tense();
    }

    private boolean isNegated(int from, int at) {
        for (int i = at - 1; i >= from && i >= at - 2; i--) {
            if (Particles.isNegator(words.get(i))) {
                return true;
            }
            if (!Particles.isCompleted(words.get(i))) {
                return false;
            }
        }
        return false;
    }
}
