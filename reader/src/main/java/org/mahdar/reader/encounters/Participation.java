package org.mahdar.reader.encounters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;

/** Gathers who takes part in an encounter, in the order in which they are named. Mutable, confined to one sighting. */
final class Participation {

    private final Names names;
    private final Collectives collectives;
    private final Map<Integer, Participant> participants = new LinkedHashMap<>();

    Participation(Scene scene) {
        this.names = scene.names();
        this.collectives = scene.collectives();
    }

    int size() {
        return participants.size();
    }

    List<Participant> list() {
        return List.copyOf(participants.values());
    }

    /** Adds everybody a phrase names; a place takes no part, a capital only stands for its state where {@code capitals}. */
    void add(@Nullable Group group, PartyRole role, boolean head, boolean capitals) {
        if (group == null) {
            return;
        }
        for (Participant one : collectives.of(group)) {
            add(one.entity(), role, one.head() || head);
        }
        for (int index : group.mentions()) {
            for (int id : names.mentions().get(index).entities()) {
                Entity entity = actor(names.entities().get(id), capitals);
                if (entity != null) {
                    add(entity.id(), role, head);
                }
            }
        }
    }

    void add(@Nullable Group group, PartyRole role) {
        add(group, role, false, false);
    }

    void add(int entity, PartyRole role, boolean head) {
        Participant known = participants.get(entity);
        boolean leads = head || (known != null && known.head());
        participants.put(entity, new Participant(entity, known == null ? role : known.role(), leads));
    }

    /** Adds the entities of the mention that covers {@code token}, if it names a person. */
    boolean addPersonAt(int token, PartyRole role) {
        Mention mention = names.at(token);
        if (mention == null || names.entity(mention).type() != EntityType.PERSON) {
            return false;
        }
        for (int id : mention.entities()) {
            add(id, role, false);
        }
        return true;
    }

    /** Adds who leads, belongs to or attends a delegation, and who invited. */
    void addCompany(List<Argument> arguments) {
        for (Argument argument : arguments) {
            switch (argument.connector()) {
                case CHAIRED -> add(argument.group(), PartyRole.PARTY, true, false);
                case MEMBERS, ATTENDED -> add(argument.group(), PartyRole.PARTY);
                case MEDIATED -> addMediator(argument.group());
                case INVITED -> add(argument.group(), PartyRole.HOST);
                default -> {}
            }
        }
    }

    /** A state or a body mediates; a person under whose patronage something takes place does not. */
    private void addMediator(Group group) {
        for (int index : participants.isEmpty() ? List.<Integer>of() : group.mentions()) {
            Entity entity = names.entity(names.mentions().get(index));
            if (entity.type() == EntityType.STATE || entity.type() == EntityType.ORGANISATION) {
                add(entity.id(), PartyRole.MEDIATOR, false);
            }
        }
    }

    /** Adds an argument of a trigger; between and with two capitals, their states take part. */
    void addArgument(Argument argument, PartyRole role) {
        boolean capitals = argument.connector() == Connector.BETWEEN || argument.connector() == Connector.WITH;
        add(argument.group(), role, false, capitals);
    }

    /** Whether somebody is there who can travel. */
    boolean hasTraveller() {
        return participants.keySet().stream()
                .map(id -> names.entities().get(id).type())
                .anyMatch(type -> type == EntityType.PERSON || type == EntityType.ORGANISATION);
    }

    /** Whether nobody takes part but organisations: a committee and its like. */
    boolean isOnlyBodies() {
        return participants.keySet().stream()
                .allMatch(id -> names.entities().get(id).type() == EntityType.ORGANISATION);
    }

    void clear() {
        participants.clear();
    }

    /** At a press conference people speak, and now and then a body where nobody is named; never a state. */
    void keepSpeakers() {
        boolean named = participants.keySet().stream()
                .anyMatch(id -> names.entities().get(id).type() == EntityType.PERSON);
        participants.keySet().removeIf(id -> {
            EntityType type = names.entities().get(id).type();
            return type == EntityType.STATE || (named && type == EntityType.ORGANISATION);
        });
    }

    /** Whether only states take part: three borders that meet are no meeting. */
    boolean isOnlyStates() {
        return participants.keySet().stream()
                .allMatch(id -> names.entities().get(id).type() == EntityType.STATE);
    }

    private @Nullable Entity actor(Entity entity, boolean capitals) {
        if (entity.type() != EntityType.PLACE) {
            return entity;
        }
        boolean capital = capitals && "capital".equals(entity.kind()) && entity.country() != null;
        return capital && entity.country() != null ? names.state(entity.country()) : null;
    }
}
