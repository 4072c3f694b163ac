package org.mahdar.reader.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.reader.frames.Frame.Shape;
import org.mahdar.reader.names.NameReader;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.time.TimeTagger;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Morphology;
import org.mahdar.reader.words.Words;

/** Each line: a sentence, and its predicates with what is to be known of them. S and L stand for two invented people. */
class FrameParserTest {

    private record Parsed(Words words, Frames frames) {

        static Parsed of(String sentence) {
            Words words = Morphology.analyse(
                    Segmenter.segment(sentence.replace("S", "الوزير سمير حداد").replace("L", "السفيرة ليلى نصار")));
            Times times = TimeTagger.read(words, null);
            Names names = NameReader.read(words, null);
            return new Parsed(words, FrameParser.parse(words, times, names));
        }

        String written(Frame frame) {
            return words.text().written(frame.trigger());
        }

        String written(Group group) {
            return words.text()
                    .span(group.first(), group.last())
                    .exact()
                    .replace("الوزير سمير حداد", "S")
                    .replace("السفيرة ليلى نصار", "L");
        }

        /** {@code predicate < subject}. */
        String subjects() {
            return frames.list().stream()
                    .map(frame -> written(frame) + (frame.subject() == null ? "" : " < " + written(frame.subject())))
                    .collect(Collectors.joining("; "));
        }

        Frame last() {
            List<Frame> list = frames.list();
            return list.get(list.size() - 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى S L. | التقى < S",
                "S التقى L. | التقى < S",
                "وأمس التقى S L. | التقى < S",
                "عقد اجتماع في دمشق. | عقد < اجتماع"
            })
    void findsTheSubjectBeforeOrAfterItsVerb(String sentence, String expected) {
        assertThat(Parsed.of(sentence).subjects()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال S إن L غادرت دمشق. | قال < S; غادرت < L",
                "قال S إنه سيزور دمشق. | قال < S; سيزور < S",
                "قال S: \"زارت L دمشق\"، وغادر القاعة. | قال < S; زارت < L; وغادر < S"
            })
    void clausesHaveSubjectsOfTheirOwn(String sentence, String expected) {
        assertThat(Parsed.of(sentence).subjects()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد S عمق العلاقات، مشيرا إلى أهمية التعاون، ومثمنا دعم مصر. | أكد < S; مشيرا < S; ومثمنا < S",
                "قال S إن L غادرت دمشق، مضيفا أن الوفد عاد. | قال < S; غادرت < L; مضيفا < S; عاد < الوفد"
            })
    void participlesKeepTheMainSubject(String sentence, String expected) {
        Parsed parsed = Parsed.of(sentence);

        assertThat(parsed.subjects()).isEqualTo(expected);
        assertThat(parsed.frames().list()).anyMatch(frame -> frame.shape() == Shape.PARTICIPLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى S L التي زارت دمشق أمس، وبحث معها التعاون. | التقى < S; زارت < L; وبحث < S",
                "شكل S لجنة تجتمع كل شهر، وزار دمشق. | شكل < S; تجتمع < لجنة; وزار < S"
            })
    void relativeClausesDoNotTakeTheSubjectAway(String sentence, String expected) {
        assertThat(Parsed.of(sentence).subjects()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"التقى S L. | false", "لم يلتق S L. | true", "لن يزور S دمشق. | true", "لا يزور S دمشق. | true"})
    void hearsNegation(String sentence, boolean negated) {
        assertThat(Parsed.of(sentence).last().negated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زار S دمشق. | PAST",
                "لم يزر S دمشق. | PAST",
                "سيزور S دمشق غدا. | FUTURE",
                "سوف يزور S دمشق. | FUTURE",
                "من المقرر أن يزور S دمشق. | FUTURE",
                "قد يزور S دمشق. | POSSIBLE"
            })
    void tellsTheOutlook(String sentence, Outlook outlook) {
        assertThat(Parsed.of(sentence).last().outlook()).isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى S L. | BARE | L",
                "اجتمع S مع L. | WITH | L",
                "وصل S إلى دمشق. | TO | دمشق",
                "التقى S في دمشق L. | IN | دمشق"
            })
    void findsArguments(String sentence, Connector connector, String words) {
        Parsed parsed = Parsed.of(sentence);

        assertThat(parsed.last().arguments()).anySatisfy(argument -> {
            assertThat(argument.connector()).isEqualTo(connector);
            assertThat(parsed.written(argument.group())).isEqualTo(words);
        });
    }
}
