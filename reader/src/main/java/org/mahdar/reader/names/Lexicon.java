package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.RoleCode;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;

/** What the tables of this room say, ready to be looked up. Thread-safe. */
final class Lexicon {

    /** The head of a title. */
    record TitleHead(
            RoleCode role,
            Takes takes,
            boolean plural,
            boolean definite,
            boolean international,
            @Nullable String country) {}

    /** What belongs to a title, see titles.tsv. */
    enum Takes {
        NONE,
        PORTFOLIO,
        BODY,
        MUST_BODY,
        COUNTRY,
        MUST_COUNTRY,
        POST,
        POST_COUNTRY,
        ROYAL,
        KIN,
        COUNTERPART
    }

    /** A body known by name. */
    record Organisation(
            String name,
            EntityType type,
            String kind,
            @Nullable String country,
            String reference) {}

    /** A word that heads a body's name. */
    record BodyHead(String kind, boolean portfolio, boolean free, boolean national, String reference) {}

    /** A place other than a state or its capital. */
    record Spot(String name, String kind, @Nullable String country, String reference) {}

    /** A word before a name: a rank, an honorific, or one that stands alone for somebody of {@code roles}. */
    record Honorific(boolean rank, boolean alone, List<RoleCode> roles) {}

    /** A word that stands for what has been spoken of. */
    record Alias(String means, String kind) {}

    /**
     * A given name.
     *
     * @param word whether it is an ordinary word too
     * @param time whether that word is a part of the day: صباح
     */
    record Given(List<String> tongues, boolean word, boolean time) {

        /** This and another spelling that is the same once normalised. */
        Given with(Given other) {
            List<String> both = new ArrayList<>(tongues);
            other.tongues.stream().filter(tongue -> !both.contains(tongue)).forEach(both::add);
            return new Given(List.copyOf(both), word || other.word, time || other.time);
        }
    }

    static final Lexicon INSTANCE = new Lexicon();

    final States states = States.table();
    final Lookup<Spot> places = new Lookup<>();
    final Lookup<Organisation> organisations = new Lookup<>();
    final Lookup<BodyHead> bodies = new Lookup<>();
    final Lookup<RoleCode> portfolios = new Lookup<>();
    final Lookup<TitleHead> titles = new Lookup<>();
    final Lookup<String> adjectives = new Lookup<>();
    final Lookup<Honorific> honorifics = new Lookup<>();
    final Lookup<Alias> aliases = new Lookup<>();
    final Lookup<Boolean> appositions = new Lookup<>();
    final Lookup<String> contexts = new Lookup<>();
    private final Map<String, Given> given = new HashMap<>();
    private final Map<String, List<String>> families = new HashMap<>();
    private final Map<String, String> cues = new HashMap<>();
    private final Map<String, String> stops = new HashMap<>();

    private Lexicon() {
        readPlaces();
        readBodies();
        readTitles();
        readWords();
    }

    @Nullable
    Given given(String form) {
        return given.get(form);
    }

    /** Where the family name {@code form} is at home; empty if unknown. */
    List<String> tonguesOfFamily(String form) {
        return families.getOrDefault(form, List.of());
    }

    /** The kind of a word inside names, see name-cues.tsv, or null. */
    @Nullable
    String cue(String form) {
        return cues.get(form);
    }

    /** The kind of a word no name holds, see stop-words.tsv, or null. */
    @Nullable
    String stop(String form) {
        return stops.get(form);
    }

    private void readPlaces() {
        for (Row row : Table.read(Lexicon.class, "places.tsv")) {
            Spot spot = new Spot(row.get("name"), row.get("kind"), present(row.get("country")), row.reference());
            places.add(row.get("name"), spot);
            row.list("names").forEach(name -> places.add(name, spot));
        }
    }

    private void readBodies() {
        for (Row row : Table.read(Lexicon.class, "organisations.tsv")) {
            EntityType type = row.get("type").equals("group") ? EntityType.GROUP : EntityType.ORGANISATION;
            Organisation organisation = new Organisation(
                    row.get("name"), type, row.get("kind"), present(row.get("country")), row.reference());
            organisations.add(row.get("name"), organisation);
            row.list("names").forEach(name -> organisations.add(name, organisation));
        }
        for (Row row : Table.read(Lexicon.class, "bodies.tsv")) {
            String takes = row.get("takes");
            bodies.add(
                    row.get("head"),
                    new BodyHead(
                            row.get("kind"),
                            takes.equals("portfolio"),
                            takes.equals("free"),
                            row.get("state").equals("yes"),
                            row.reference()));
        }
        for (Row row : Table.read(Lexicon.class, "portfolios.tsv")) {
            String role = row.get("role");
            portfolios.add(row.get("portfolio"), role.isEmpty() ? RoleCode.MINISTER : RoleCode.of(role));
        }
    }

    private void readTitles() {
        for (Row row : Table.read(Lexicon.class, "title-adjectives.tsv")) {
            row.list("word").forEach(word -> adjectives.add(word, row.get("status")));
        }
        for (Row row : Table.read(Lexicon.class, "titles.tsv")) {
            RoleCode role = RoleCode.of(row.get("role"));
            Takes takes = Takes.valueOf(
                    row.get("takes").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            for (String title : row.list("title")) {
                titles.add(
                        title,
                        new TitleHead(
                                role,
                                takes,
                                false,
                                isDefinite(title, takes),
                                isInternational(title),
                                present(row.get("country"))));
            }
            for (String title : row.list("plural")) {
                titles.add(
                        title,
                        new TitleHead(role, takes, true, isDefinite(title, takes), isInternational(title), null));
            }
        }
        for (Row row : Table.read(Lexicon.class, "honorifics.tsv")) {
            List<RoleCode> roles = row.list("alone").stream().map(RoleCode::of).toList();
            honorifics.add(row.get("word"), new Honorific(row.get("rank").equals("yes"), !roles.isEmpty(), roles));
        }
    }

    /** A title is definite where its own words say so: an article on its last word, or a pronoun. */
    private static boolean isDefinite(String title, Takes takes) {
        String folded = Normalizer.fold(title);
        return folded.startsWith("ال") || folded.contains(" ال") || takes == Takes.COUNTERPART || takes == Takes.KIN;
    }

    /** Whether an adjective in the title says that its holder serves no state: "المبعوث الأممي". */
    private boolean isInternational(String title) {
        String last = Normalizer.fold(title.substring(title.lastIndexOf(' ') + 1));
        return "international".equals(adjectives.get(List.of(last)));
    }

    private void readWords() {
        for (Row row : Table.read(Lexicon.class, "given-names.tsv")) {
            given.merge(
                    Normalizer.fold(row.get("name")),
                    new Given(
                            row.list("tongues"),
                            !row.get("word").isEmpty(),
                            row.get("word").equals("time")),
                    Given::with);
        }
        for (Row row : Table.read(Lexicon.class, "name-cues.tsv")) {
            cues.put(Normalizer.fold(row.get("word")), row.get("kind"));
            families.put(Normalizer.fold(row.get("word")), row.list("tongues"));
        }
        for (Row row : Table.read(Lexicon.class, "stop-words.tsv")) {
            stops.put(Normalizer.fold(row.get("word")), row.get("kind"));
        }
        for (Row row : Table.read(Lexicon.class, "aliases.tsv")) {
            row.list("word").forEach(word -> aliases.add(word, new Alias(row.get("means"), row.get("kind"))));
        }
        for (Row row : Table.read(Lexicon.class, "appositions.tsv")) {
            appositions.add(row.get("phrase"), true);
        }
        for (Row row : Table.read(Lexicon.class, "contexts.tsv")) {
            contexts.add(row.get("word"), row.get("kind"));
        }
    }

    private static @Nullable String present(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
