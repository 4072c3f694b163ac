package org.mahdar.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mahdar.reader.Explained;
import org.mahdar.reader.Reader;

class CalibrationTest {

    private static final String GOLD = "{\"id\": \"g\", \"published\": \"2025-10-12\", \"text\":"
            + " \"قال وزير التجارة اليمني رامي الحاتمي إن الميناء مفتوح.\", \"persons\": [], \"encounters\": [],"
            + " \"statements\": [{\"speaker\": \"رامي الحاتمي\", \"mode\": \"indirect\", \"content\": \"%s\"}],"
            + " \"positions\": [], \"instruments\": [], \"times\": [], \"sources\": [], \"findings\": []}";

    private static Calibration counted(String... contents) throws IOException {
        Calibration calibration = new Calibration();
        for (String content : contents) {
            Path file = Files.createTempFile("gold", ".json");
            Files.writeString(file, GOLD.formatted(content));
            Gold gold = Gold.read(file);
            Files.delete(file);
            Explained explained = Reader.explain(gold.report());
            calibration.count(gold, explained);
        }
        return calibration;
    }

    private static String printed(Consumer<PrintStream> print) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        print.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void countsWhatIsRightByTheWayItWasRead() throws IOException {
        Calibration calibration = counted("الميناء مفتوح", "الميناء مفتوح", "الميناء مفتوح", "شيء آخر");

        assertThat(printed(calibration::printTable))
                .contains("statement\t0.75\t4")
                .contains("statement indirect beside\t0.75\t4");
    }

    @Test
    void comparesWhatIsSaidWithWhatIs() throws IOException {
        Calibration calibration = counted("الميناء مفتوح", "شيء آخر");

        assertThat(printed(calibration::printReliability)).containsPattern("statement.* 2 +1 .*0\\.50");
    }
}
