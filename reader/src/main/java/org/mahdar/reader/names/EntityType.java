package org.mahdar.reader.names;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    STATE,
    GROUP,
    PLACE
}
