package org.mahdar.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads minutes as JSON. Members that are unknown are left out. Thread-safe. */
public final class MinutesJson {

    private static final JsonMapper COMPACT = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final JsonMapper INDENTED =
            COMPACT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MinutesJson() {}

    /** The minutes on one line, without a line end. */
    public static String line(Minutes minutes) {
        return COMPACT.writeValueAsString(minutes);
    }

    /** The minutes indented for people, without a final line end. */
    public static String indented(Minutes minutes) {
        return INDENTED.writeValueAsString(minutes);
    }

    /**
     * Reads minutes written by this or a later version of the contract; members it does not know are passed over.
     *
     * @throws JacksonException if the text is not JSON or breaks the contract
     */
    public static Minutes read(String json) {
        return COMPACT.readValue(json, Minutes.class);
    }
}
