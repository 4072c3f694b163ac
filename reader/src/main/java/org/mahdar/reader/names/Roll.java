package org.mahdar.reader.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is who among the names of a report: full names first, then short ones, then names that stand bare in the text. */
final class Roll {

    private static final int TELLING_KEY = 3;

    private final Page page;
    private final Lexicon lexicon;
    final List<Person> persons = new ArrayList<>();
    /** Every named sighting and its person. */
    final Map<Sighting, Person> who = new HashMap<>();

    private final Map<Sighting, Spelling> spellings = new HashMap<>();

    Roll(Page page, List<Sighting> sightings) {
        this.page = page;
        this.lexicon = page.lexicon;
        List<Sighting> shorts = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (sighting.isNamed()) {
                Spelling spelling = Spelling.of(page, sighting.nameFirst(), sighting.nameLast());
                spellings.put(sighting, spelling);
                if (spelling.size() > 1) {
                    place(sighting, spelling, full(spelling));
                } else if (spelling.size() == 1) {
                    shorts.add(sighting);
                }
            }
        }
        for (Sighting sighting : shorts) {
            Spelling spelling = spellingOf(sighting);
            place(sighting, spelling, called(spelling, sighting, sightings));
        }
    }

    Spelling spellingOf(Sighting sighting) {
        return spellings.computeIfAbsent(sighting, s -> Spelling.of(page, s.nameFirst(), s.nameLast()));
    }

    private void place(Sighting sighting, Spelling spelling, @Nullable Person known) {
        Person person = known;
        if (person == null) {
            person = new Person();
            persons.add(person);
        }
        person.add(sighting, spelling);
        who.put(sighting, person);
    }

    private @Nullable Person full(Spelling spelling) {
        for (Person person : persons) {
            for (Spelling known : person.spellings) {
                if (known.isSame(spelling)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** The person called by the one part of {@code spelling}, the likeliest if several can be. */
    private @Nullable Person called(Spelling spelling, Sighting sighting, List<Sighting> sightings) {
        if (sighting.isKin()) {
            return kin(spelling, sighting, sightings);
        }
        List<Person> candidates = candidates(spelling.last(), spelling.lastKey());
        if (candidates.isEmpty() && (sighting.titles().isEmpty() || sighting.isRoyal())) {
            persons.stream()
                    .filter(person -> person.name != null
                            && person.name.first().equals(spelling.first())
                            && sighting.first() > sighting.nameFirst() - 3
                            && sighting.first() < sighting.nameFirst())
                    .forEach(candidates::add);
        }
        candidates.removeIf(person -> contradicts(person, sighting));
        return likeliest(candidates, sighting);
    }

    private @Nullable Person kin(Spelling spelling, Sighting sighting, List<Sighting> sightings) {
        Person relative = previous(sighting, sightings);
        if (relative == null || relative.name == null) {
            return null;
        }
        for (Person person : persons) {
            if (person.name != null
                    && person.name.size() > 1
                    && person.name.firstKey().equals(spelling.firstKey())
                    && person.name.lastKey().equals(relative.name.lastKey())) {
                person.relative = relative;
                return person;
            }
        }
        return null;
    }

    /** Notes whose relative each is who is called one. */
    void relatives(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            Person person = sighting.isKin() ? who.get(sighting) : null;
            Person relative = person == null ? null : previous(sighting, sightings);
            if (person != null && relative != person) {
                person.relative = relative;
            }
        }
    }

    private @Nullable Person previous(Sighting sighting, List<Sighting> sightings) {
        Person previous = null;
        for (Sighting other : sightings) {
            if (other.first() >= sighting.first()) {
                break;
            }
            Person person = who.get(other);
            previous = person == null ? previous : person;
        }
        return previous;
    }

    /** Those whose last part, or first where they go by it, is {@code part} or sounds like it. */
    private List<Person> candidates(String part, String key) {
        List<Person> same = new ArrayList<>(2);
        List<Person> alike = new ArrayList<>(2);
        for (Person person : persons) {
            for (Spelling spelling : person.spellings) {
                boolean first = person.goesByFirst(lexicon);
                if (spelling.last().equals(part) || (first && spelling.first().equals(part))) {
                    same.add(person);
                    break;
                }
                if ((spelling.lastKey().equals(key) && key.length() >= TELLING_KEY)
                        || (spelling.size() == 2 && spelling.last().endsWith(" " + part))) {
                    alike.add(person);
                    break;
                }
            }
        }
        return same.isEmpty() ? alike : same;
    }

    /** Two people of one family name stay two where titles say that they are of different countries. */
    private static boolean contradicts(Person person, Sighting sighting) {
        String country = sighting.country();
        return country != null && person.country != null && !country.equals(person.country);
    }

    private static @Nullable Person likeliest(List<Person> candidates, Sighting sighting) {
        Person best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Person person : candidates) {
            int before = person.before(sighting.first());
            int score = before < 0 ? -1 : before;
            Title title = sighting.title();
            if (title != null && Roles.fits(title.role(), person.role)) {
                score += 1_000_000;
            }
            if (score > bestScore) {
                best = person;
                bestScore = score;
            }
        }
        return best;
    }

    /** Finds names that stand bare in the text where no sighting is: a known person's family name, or its other spelling. */
    List<Sighting> bare(boolean[] covered) {
        Map<String, List<Person>> byPart = new HashMap<>();
        Map<String, List<Person>> byKey = new HashMap<>();
        for (Person person : persons) {
            for (Spelling spelling : person.spellings) {
                index(byPart, head(spelling.last()), person);
                if (person.goesByFirst(lexicon)) {
                    index(byPart, head(spelling.first()), person);
                }
                if (spelling.lastKey().length() >= TELLING_KEY
                        && spelling.last().indexOf(' ') < 0) {
                    index(byKey, spelling.lastKey(), person);
                }
            }
        }
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!covered[i] && page.isWord(i)) {
                Sighting sighting = bare(i, byPart, byKey, covered);
                if (sighting != null) {
                    found.add(sighting);
                    i = sighting.last() - 1;
                }
            }
        }
        return found;
    }

    private static void index(Map<String, List<Person>> index, String word, Person person) {
        List<Person> persons = index.computeIfAbsent(word, w -> new ArrayList<>(1));
        if (!persons.contains(person)) {
            persons.add(person);
        }
    }

    private static String head(String part) {
        int space = part.indexOf(' ');
        return space < 0 ? part : part.substring(0, space);
    }

    private @Nullable Sighting bare(
            int at, Map<String, List<Person>> byPart, Map<String, List<Person>> byKey, boolean[] covered) {
        String form = byPart.containsKey(page.form(at)) ? page.form(at) : page.base(at);
        List<Person> persons = byPart.get(form);
        int last = at + 1;
        if (persons != null) {
            last = partEnd(at, form, persons);
            if (last == at || !isNameHere(at, form)) {
                return null;
            }
        } else {
            boolean strange = !Vocabulary.isOrdinary(form)
                    && !Vocabulary.isKnown(page.words.get(at).stem())
                    && !Vocabulary.isOrdinary(page.form(at))
                    && !page.isStop(at)
                    && lexicon.given(form) == null
                    && page.demonym(at, page.size()) == null
                    && page.state(at, page.size()) == null
                    && page.any(lexicon.places, at, page.size()) == null;
            persons = strange ? byKey.get(NameKey.of(form)) : null;
            if (persons == null) {
                return null;
            }
        }
        for (int i = at; i < last; i++) {
            if (covered[i]) {
                return null;
            }
        }
        Sighting sighting = new Sighting(at, last, at, last, at, List.of(), null, null, null);
        Spelling spelling = spellingOf(sighting);
        Person person = likeliest(persons, sighting);
        if (person == null) {
            return null;
        }
        person.add(sighting, spelling);
        who.put(sighting, person);
        return sighting;
    }

    /** Where the part of a name that starts at {@code at} ends, or {@code at} if it is not whole there. */
    private int partEnd(int at, String form, List<Person> persons) {
        for (Person person : persons) {
            for (Spelling spelling : person.spellings) {
                for (String part : List.of(spelling.last(), spelling.first())) {
                    if (part.equals(form)) {
                        return at + 1;
                    }
                    String[] words = part.split(" ", -1);
                    if (words[0].equals(form) && follows(at, words)) {
                        return at + words.length;
                    }
                }
            }
        }
        return at;
    }

    private boolean follows(int at, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (at + i >= page.size() || !page.form(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a family name that is a word or a nationality too is meant as a name where it stands. */
    private boolean isNameHere(int at, String form) {
        if (lexicon.stop(form) != null) {
            return false;
        }
        boolean nationality = page.demonym(at, page.size()) != null;
        boolean ordinary = Vocabulary.isOrdinary(form) && lexicon.cue(form) == null && lexicon.given(form) == null;
        if (!nationality && (!ordinary || page.isDefinite(at))) {
            return true;
        }
        if (at == 0 || !page.isWord(at - 1)) {
            return nationality || at == 0 || !page.isQuote(at - 1);
        }
        return page.isLikelyVerb(at - 1) || "reporting".equals(lexicon.stop(page.base(at - 1)));
    }
}
