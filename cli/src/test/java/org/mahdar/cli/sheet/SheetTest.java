package org.mahdar.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.cli.Handmade;
import org.mahdar.minutes.Actor;
import org.mahdar.minutes.ActorType;
import org.mahdar.minutes.Role;
import org.mahdar.minutes.RoleCode;
import org.mahdar.minutes.Span;

class SheetTest {

    private static final String CONTROLS = "[\\u200f\\u2066\\u2067\\u2069]";

    @Test
    void tellsWhoMetWhomWhenAndWhere() {
        assertThat(plain(Language.EN))
                .contains("Meeting (bilateral) [e1]")
                .contains(
                        "Jordan (host): سامر الحديدي, foreign minister (head of the delegation); هدى الرواس, ambassador")
                .contains("Norway (guest): Olav Berg (أولاف برغ), foreign minister")
                .contains("when: Saturday 2024-08-31 — «يوم أمس»")
                .contains("where: عمّان (Jordan)")
                .contains("on: water");
    }

    @Test
    void saysSoWhenAnEncounterWasNotHeld() {
        assertThat(plain(Language.EN)).contains("Visit — planned [e2]");
        assertThat(plain(Language.AR)).contains("زيارة — مقرر [e2]").doesNotContain("عُقد");
    }

    @Test
    void tellsWhoSaidWhat() {
        String sheet = plain(Language.AR).replaceAll("\\s+", " ");
        assertThat(sheet)
                .contains("سامر الحديدي، وزير الخارجية (الأردن) — لقاء، عمّان، السبت 2024-08-31 [e1]"
                        + " أكد (بنصه): «المياه حق للجميع (COP29)، وأن بلاده")
                .contains("المصدر: سامر الحديدي (تلغرام)")
                .contains("مناشدة: «تفعيل اتفاقية الأنهار لعام 1997» [o1]")
                .contains("اتفاقية الأنهار لعام 1997 — اتفاق، مطلوب إحياؤه [i1]")
                .contains("تعبير منحاز: «ميليشيا النهر»");
    }

    @Test
    void keepsTheOtherDirectionInIsolates() {
        assertThat(new Sheet(Language.AR, 100, false).of(Handmade.minutes())).contains("\u20662024-08-31\u2069");
        assertThat(new Sheet(Language.EN, 100, false).of(Handmade.minutes())).contains("\u2067«يوم أمس»\u2069");
    }

    @ParameterizedTest
    @EnumSource
    void datesAndIdsAreSeenAsTheyAreWritten(Language language) {
        String seen = lines(language, 100).stream().map(SheetTest::asSeen).collect(Collectors.joining("\n"));
        assertThat(seen).contains("2024-08-31", "2024-09-03", "[e1]", "[s1]", "https://example.org/jordan-norway");
    }

    /** A line from left to right as a terminal shows that follows the Unicode bidirectional algorithm. */
    private static String asSeen(String line) {
        Bidi bidi = new Bidi();
        bidi.setPara(line, Bidi.LEVEL_DEFAULT_LTR, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING).replaceAll(CONTROLS, "");
    }

    @ParameterizedTest
    @EnumSource
    void isolatesAreClosedOnTheLineTheyWereOpenedOn(Language language) {
        for (String line : lines(language, 40)) {
            String without = line.replaceAll("[\\u2066\\u2067][^\\u2066\\u2067\\u2069]+\\u2069", "");
            assertThat(without).doesNotContainPattern("[\\u2066\\u2067\\u2069]");
        }
    }

    @ParameterizedTest
    @CsvSource({"AR, 40", "EN, 40", "TR, 60", "AR, 200"})
    void linesFitTheWidthAndNoWordIsCut(Language language, int width) {
        List<String> lines = lines(language, width);
        assertThat(lines).allSatisfy(line -> assertThat(Display.width(line)).isLessThanOrEqualTo(width));
        String words = String.join(" ", lines).replaceAll(CONTROLS, "").replaceAll("\\s+", " ");
        assertThat(words).contains("التعاون مع كل الشركاء من أجل إدارة عادلة للأحواض المشتركة بعيداً عن الضغوط");
    }

    @Test
    void coloursOnlyWhenAsked() {
        assertThat(new Sheet(Language.TR, 100, false).of(Handmade.minutes())).doesNotContain("\u001b");
        assertThat(new Sheet(Language.TR, 100, true).of(Handmade.minutes())).contains("\u001b[1mGörüşme\u001b[0m");
    }

    @Test
    void textRunsAsMostOfItsLettersDo() {
        assertThat(Direction.of("COP29 مؤتمر المناخ", Direction.LEFT_TO_RIGHT)).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.of("another spelling of برغ", Direction.RIGHT_TO_LEFT))
                .isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(Direction.of("1997", Direction.RIGHT_TO_LEFT)).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(Direction.of("—", Direction.RIGHT_TO_LEFT)).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void anOfficeIsShownOnceByItsFullestTitle() {
        Span span = new Span(0, 1, "و");
        Actor actor = new Actor(
                "a1",
                ActorType.PERSON,
                "سامر الحديدي",
                null,
                null,
                null,
                List.of(),
                List.of(
                        new Role("وزير الخارجية", RoleCode.FOREIGN_MINISTER, null, null, List.of(span)),
                        new Role("وزير الخارجية والمغتربين", RoleCode.FOREIGN_MINISTER, null, null, List.of(span)),
                        new Role("الوزير", RoleCode.MINISTER, null, null, List.of(span))),
                List.of(span));
        assertThat(Offices.of(actor, Labels.in(Language.AR))).containsExactly("وزير الخارجية والمغتربين");
        assertThat(Offices.of(actor, Labels.in(Language.EN))).containsExactly("foreign minister");
    }

    @Test
    void textFromOutsideCannotSteerTheTerminal() {
        assertThat(Display.clean("a\u001b[2Jb\u202e\r\nc\u2067d\ud800")).isEqualTo("a [2Jb cd\ufffd");
    }

    @Test
    void theWidthOfLettersIsNotTheirNumber() {
        assertThat(Display.width("عمّان")).isEqualTo(4);
        assertThat(Display.width("北京")).isEqualTo(4);
        assertThat(Display.width("\u2067ab\u2069")).isEqualTo(2);
    }

    private static String plain(Language language) {
        return new Sheet(language, 200, false).of(Handmade.minutes()).replaceAll(CONTROLS, "");
    }

    private static List<String> lines(Language language, int width) {
        return new Sheet(language, width, false).of(Handmade.minutes()).lines().toList();
    }
}
