package org.mahdar.minutes;

/** A value the contract spells in a fixed way. */
public interface Code {

    /** The spelling used in JSON and in data files, such as {@code foreign-minister}. */
    String code();

    /**
     * Finds the value spelt {@code code} among {@code values}.
     *
     * @throws IllegalArgumentException naming the code and the kind of value, if there is none
     */
    static <C extends Enum<C> & Code> C find(C[] values, String code) {
        for (C value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is not a "
                + values.getClass().getComponentType().getSimpleName() + " of the contract minutes/1");
    }
}
