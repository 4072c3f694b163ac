package org.mahdar.cli.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.mahdar.minutes.Code;
import org.mahdar.minutes.TopicCode;
import org.mahdar.minutes.Topics;

/** What the codes of the contract, and the sheet's own parts, are called in one language. Immutable. */
final class Labels {

    private final Language language;
    private final ResourceBundle bundle;

    private Labels(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    static Labels in(Language language) {
        String file = "labels_" + language.tag() + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new Labels(language, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    Language language() {
        return language;
    }

    /** The label of a code; {@code kind} says of what, such as {@code role}. */
    String of(String kind, Code code) {
        return bundle.getString(kind + "." + code.code());
    }

    String topic(TopicCode topic) {
        return Topics.label(topic, language.locale());
    }

    String country(String code) {
        return Countries.name(code, language);
    }

    String weekday(DayOfWeek day) {
        return bundle.getString("weekday." + day.getValue());
    }

    String section(String name) {
        return bundle.getString("section." + name);
    }

    String field(String name) {
        return bundle.getString("field." + name);
    }

    String text(String name) {
        return bundle.getString("text." + name);
    }
}
