package org.mahdar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.intake.Reading.message;
import static org.mahdar.intake.Reading.report;
import static org.mahdar.intake.Reading.utf8;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.minutes.Outlet;
import org.mahdar.minutes.PublishedFrom;
import org.mahdar.minutes.Report;

class PageInputTest {

    private static final String LEAD =
            "استقبل وزير الخارجية سامر الحلبي في مكتبه اليوم نظيره التركي كمال دوغان، وبحثا العلاقات بين البلدين وسبل تعزيزها.";
    private static final String NEXT =
            "وأكد الحلبي خلال اللقاء أن بلاده حريصة على مواصلة التشاور مع الجانب التركي في جميع الملفات.";
    private static final String OTHER =
            "التقى رئيس الوزراء وفدا من رجال الأعمال في العاصمة وبحث معهم آفاق الاستثمار في المرحلة المقبلة من العام.";

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"ar\"><head><meta charset=\"utf-8\">" + head + "</head><body>" + body
                + "</body></html>";
    }

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p>\n<p>", texts) + "</p>";
    }

    @Test
    void the_article_is_read_and_the_furniture_is_not() {
        String html = page(
                "<title>لقاء | سانا</title><script>var x = \"" + OTHER + "\";</script>",
                "<header><a href='/'>الرئيسية</a><p>" + OTHER + "</p></header><nav><ul><li><a href='/a'>" + OTHER
                        + "</a></li></ul></nav><article><h1>لقاء في دمشق</h1><span class='byline'>دمشق</span>"
                        + "<figure><img src=x><figcaption>" + OTHER + "</figcaption></figure>"
                        + paragraphs(LEAD, NEXT)
                        + "<div class='social-share'><p>" + OTHER + "</p></div><p>اقرأ أيضاً: " + OTHER + "</p>"
                        + "<p><a href='/b'>" + OTHER + "</a></p><div class='relatedStories'><p>" + OTHER
                        + "</p></div></article><aside><p>" + OTHER + "</p></aside><footer><p>" + OTHER
                        + "</p></footer>");

        assertThat(report(html).text()).isEqualTo(LEAD + "\n" + NEXT);
        assertThat(report(html).title()).isEqualTo("لقاء في دمشق");
    }

    @Test
    void without_marks_the_densest_part_is_the_article() {
        String html = page(
                "",
                "<table><tr><td><div id='left'><p>" + OTHER + "</p></div></td><td><div id='story'>"
                        + paragraphs(LEAD, NEXT, LEAD) + "</div></td></tr></table><div>© 2025</div>");

        assertThat(report(html).text()).isEqualTo(LEAD + "\n" + NEXT + "\n" + LEAD);
    }

    @Test
    void lines_between_breaks_are_paragraphs_and_white_space_is_one_blank() {
        assertThat(report(page("", "<div>" + LEAD.replace(" ", " \n\t&nbsp;") + "<br><br>" + NEXT + "</div>"))
                        .text())
                .isEqualTo(LEAD + "\n" + NEXT);
    }

    @Test
    void links_inside_a_paragraph_are_text() {
        String linked = LEAD.replace("سامر الحلبي", "<a href='/x'><b>سامر الحلبي</b></a>");

        assertThat(report(page("", "<article><p>" + linked + "</p></article>")).text())
                .isEqualTo(LEAD);
    }

    @Test
    void a_class_name_never_costs_the_article_itself() {
        assertThat(report(page("", "<div class='post has-sidebar share'>" + paragraphs(LEAD, NEXT) + "</div>"))
                        .text())
                .isEqualTo(LEAD + "\n" + NEXT);
    }

    @Test
    void stray_lines_before_and_after_the_prose_are_left_out_and_subheadings_kept() {
        assertThat(report(page(
                                "",
                                "<article><div>12 أكتوبر 2025</div><p>1,200 مشاهدة</p>" + paragraphs(LEAD)
                                        + "<h2>تعاون</h2>" + paragraphs(NEXT) + "<p>الوسوم</p><p>سوريا</p></article>"))
                        .text())
                .isEqualTo(LEAD + "\nتعاون\n" + NEXT);
    }

    @Test
    void meta_elements_say_title_day_outlet_and_address() {
        Report report = report(page(
                "<meta property='og:title' content='لقاء &quot;مهم&quot;'><meta property='og:site_name' content='الثورة'>"
                        + "<meta property='article:published_time' content='2025-10-12T23:30:00+03:00'>"
                        + "<link rel='canonical' href='https://example.org/n/1'>",
                "<article>" + paragraphs(LEAD, NEXT) + "</article>"));

        assertThat(report)
                .isEqualTo(new Report(
                        "news",
                        "https://example.org/n/1",
                        "لقاء \"مهم\"",
                        new Outlet("الثورة", null, null),
                        LocalDate.of(2025, 10, 12),
                        PublishedFrom.METADATA,
                        LEAD + "\n" + NEXT));
    }

    @Test
    void linked_data_says_what_meta_elements_do_not() {
        Report report = report(page(
                "<script type='application/ld+json'>{broken</script><script type='application/ld+json'>"
                        + "{\"@graph\": [{\"@type\": \"Organization\"}, {\"@type\": \"NewsArticle\", \"headline\": \"لقاء\","
                        + " \"datePublished\": \"2025-10-12\", \"publisher\": {\"name\": \"سانا\"},"
                        + " \"url\": \"https://example.org/2\"}]}</script>",
                "<main>" + paragraphs(LEAD, NEXT) + "</main>"));

        assertThat(report.title()).isEqualTo("لقاء");
        assertThat(report.published()).isEqualTo(LocalDate.of(2025, 10, 12));
        assertThat(report.outlet()).isEqualTo(new Outlet("سانا", null, null));
        assertThat(report.url()).isEqualTo("https://example.org/2");
    }

    @Test
    void an_article_that_stands_in_linked_data_only_is_read() {
        String html = page(
                "<script type='application/ld+json'>{\"headline\": \"لقاء\", \"articleBody\": \"" + LEAD
                        + "\"}</script>",
                "<div id='app'></div>");

        assertThat(report(html).text()).isEqualTo(LEAD);
    }

    @Test
    void a_time_element_of_the_article_is_its_day_and_one_beside_it_is_not() {
        String time = "<time datetime='2025-10-12'>أمس</time>";
        String article = paragraphs(LEAD, NEXT);

        assertThat(report(page("", "<article>" + time + article + "</article>")).published())
                .isEqualTo(LocalDate.of(2025, 10, 12));
        assertThat(report(page("", "<div>" + time + "</div><article>" + article + "</article>"))
                        .published())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-8", "UTF-16LE"})
    void character_sets_of_pages(String charset) {
        String text = (LEAD + NEXT).replace('،', ' ');
        String html = page("", paragraphs(text)).replace("utf-8", charset);

        assertThat(report(html.getBytes(Charset.forName(charset))).text()).isEqualTo(text.replace("  ", " "));
    }

    @Test
    void a_page_without_an_article_is_told() {
        assertThat(message(utf8(page("<title>صحيفة</title>", "<ul><li><a href='/a'>" + LEAD + "</a></li></ul>"))))
                .startsWith("news: no article is found in the page");
        assertThat(message(utf8("<html></html>"))).contains("no article");
    }

    @Test
    void a_latin_page_is_told() {
        assertThat(message(
                        utf8(page("", paragraphs("The minister received his counterpart in his office. ".repeat(5))))))
                .contains("no Arabic text");
    }

    @Test
    void text_with_a_mark_first_is_no_page() {
        assertThat(report("<<" + LEAD).text()).isEqualTo("<<" + LEAD);
    }

    @Test
    void deep_and_wide_pages_take_no_longer_than_their_size_asks() {
        String deep = page("", "<div class='related'>".repeat(60_000) + paragraphs(LEAD, NEXT));
        String wide = page("", "<p class=share>س</p>".repeat(100_000) + paragraphs(LEAD, NEXT));

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(Reading.items(deep)).hasSize(1);
            assertThat(Reading.items(wide)).hasSize(1);
        });
    }
}
