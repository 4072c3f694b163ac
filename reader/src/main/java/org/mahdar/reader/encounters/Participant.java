package org.mahdar.reader.encounters;

import org.mahdar.minutes.PartyRole;

/** An entity (by id) that takes part in an encounter; {@code head} marks the leader of a delegation. */
public record Participant(int entity, PartyRole role, boolean head) {}
