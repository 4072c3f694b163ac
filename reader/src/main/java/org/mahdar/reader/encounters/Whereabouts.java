package org.mahdar.reader.encounters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.TimeType;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Word;

/** Where and when a sighting says an encounter takes place. */
final class Whereabouts {

    /** How far before a time "since" may stand that makes it the start of something else. */
    private static final int SINCE = 5;

    private final Scene scene;

    Whereabouts(Scene scene) {
        this.scene = scene;
    }

    /** The place among the arguments of a trigger, or null. A state is a place where it is visited or where "in" says so. */
    @Nullable
    Mention place(List<Argument> arguments, EncounterKind kind) {
        boolean visit = kind == EncounterKind.VISIT;
        for (Argument argument : arguments) {
            boolean hosted = argument.host() >= 0
                    && argument.connector() != Connector.BY
                    && !Particles.isTransparent(scene.words().get(argument.host()));
            if (!where(argument, visit) || !argument.group().isNamed() || hosted) {
                continue;
            }
            Mention mention =
                    scene.names().mentions().get(argument.group().mentions().get(0));
            EntityType type = scene.names().entity(mention).type();
            boolean state = type == EntityType.STATE && (visit || argument.connector() == Connector.IN);
            if (type == EntityType.PLACE || state) {
                return mention;
            }
        }
        return null;
    }

    /** "Two days after the summit": the noun at {@code first} is counted from, so it shares no day with what is told beside it. */
    static boolean isOffset(Scene scene, int first) {
        return first > 1
                && Connectors.match(scene.words().get(first - 1).form()) == Connector.FROM
                && scene.times().at(first - 2) != null;
    }

    private static boolean where(Argument argument, boolean visit) {
        return switch (argument.connector()) {
            case IN, BY -> true;
            case TO, FOR, BARE -> visit;
            default -> false;
        };
    }

    /**
     * The day told with a trigger: after it in its own clause, else before it in its own clause. Where a weekday and a day of
     * the month contradict each other, the day of the month.
     */
    @Nullable
    TimeMention time(Sentence sentence, int first, int last, int end) {
        TimeMention told = told(sentence, first, last, end);
        return told == null ? null : agreed(told, scene.times());
    }

    /** The day of the month where {@code time} is a weekday that contradicts one, else {@code time} itself. */
    static TimeMention agreed(TimeMention time, Times times) {
        for (Times.Conflict conflict : times.conflicts()) {
            if (conflict.weekday().equals(time)) {
                return conflict.day();
            }
        }
        return time;
    }

    /** The day told between {@code from} and {@code end}, or null. */
    @Nullable
    TimeMention timeAfter(int from, int end) {
        for (int i = from; i < end; i++) {
            TimeMention time = scene.times().at(i);
            if (time != null && isDay(time)) {
                return agreed(time, scene.times());
            }
        }
        return null;
    }

    /** The day since which something goes on ("has been visiting X since Tuesday"), or null. */
    @Nullable
    TimeMention timeSince(int from, int end) {
        for (int i = from; i < end; i++) {
            TimeMention time = scene.times().at(i);
            boolean since = time != null
                    && time.first() == i
                    && (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                    && Connectors.match(scene.words().get(i - 1).form()) == Connector.SINCE;
            if (since) {
                return time;
            }
        }
        return null;
    }

    /** "In the palace too, X received …": the place a sentence opens with, before the trigger at {@code first}, or null. */
    @Nullable
    Mention placeBefore(Sentence sentence, int first) {
        int at = sentence.first();
        while (at < first && !scene.words().get(at).isWord()) {
            at++;
        }
        Word word = scene.words().get(at);
        Connector connector = Connectors.clitic(word);
        if (connector == Connector.BARE) {
            Connector plain = Connectors.match(word.base());
            connector = plain == null ? Connector.BARE : plain;
            at++;
        }
        boolean where = connector == Connector.IN || connector == Connector.BY;
        Mention mention = where && at < first ? scene.names().at(at) : null;
        return mention != null && scene.names().entity(mention).type() == EntityType.PLACE ? mention : null;
    }

    private @Nullable TimeMention told(Sentence sentence, int first, int last, int end) {
        for (int i = last; i < end; i++) {
            TimeMention time = scene.times().at(i);
            if (isDay(time)) {
                return time;
            }
        }
        if (isOffset(scene, first)) {
            return null;
        }
        boolean joined = scene.frames().at(first) != null
                && (!scene.words().get(first).conjunction().isEmpty()
                        || (first > 0 && Particles.isSequel(scene.words().get(first - 1))));
        for (int i = first - 1; i >= sentence.first() && !joined; i--) {
            TimeMention time = scene.times().at(i);
            if (isDay(time)) {
                return time;
            }
            Frame frame = scene.frames().at(i);
            boolean otherClause = frame != null && Carriers.verb(frame.verbKey()) == null;
            if (Particles.isComplementizer(scene.words().get(i)) || otherClause) {
                break;
            }
        }
        return null;
    }

    private boolean isDay(@Nullable TimeMention time) {
        if (time == null || (time.type() != TimeType.DATE && time.type() != TimeType.TIME)) {
            return false;
        }
        if (scene.words().get(time.first()).preposition().equals("ل")) {
            return false;
        }
        for (int i = time.first() - 1; i >= Math.max(0, time.first() - SINCE); i--) {
            if (!scene.words().get(i).isWord()) {
                break;
            }
            Connector bound = Connectors.match(scene.words().get(i).form());
            boolean next = i == time.first() - 1;
            if (bound == Connector.SINCE || (next && (bound == Connector.UNTIL || bound == Connector.TO))) {
                return false;
            }
        }
        return true;
    }
}
