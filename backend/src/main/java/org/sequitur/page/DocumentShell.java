package org.sequitur.page;

import static org.sequitur.page.PageMessages.MESSAGES;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;
import org.sequitur.publisher.Publisher;

/** Fills a document of the build: title, description, addresses, structured data, preview for social networks, publisher, and content. */
final class DocumentShell {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
    private static final Pattern DESCRIPTION = Pattern.compile("\\s*<meta name=\"description\" content=\"([^\"]*)\">");
    private static final Pattern NO_SCRIPT = Pattern.compile("<noscript><p class=\"page\">.*?</noscript>\\s*");
    private static final Pattern LANGUAGE_SWITCH = Pattern.compile("(<a class=\"language\" href=\")[^\"]*");
    private static final Pattern PUBLISHER = Pattern.compile("(<p class=\"publisher\">)(</p>)");
    /** schema.org: a text that begins with a slash is an address, as the build does not know the site's. */
    private static final Pattern STRUCTURED_DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">.*?</script>");

    private static final String END_OF_MAIN = "</div></main>";

    private static final String PRODUCT = "Sequitur";

    /** In characters; previews show no more. */
    private static final int DESCRIPTION_LENGTH = 300;

    private final String site;
    private final Language language;
    private final Publisher publisher;

    /** @param site address of the installation, without a slash at its end */
    DocumentShell(String site, Language language, Publisher publisher) {
        this.site = site;
        this.language = language;
        this.publisher = publisher;
    }

    String filled(String shell, PageDocument document) {
        var title = document.title() == null
                ? unescaped(TITLE, shell)
                : MESSAGES.titled(document.title()).in(language);
        var description =
                document.description() == null ? unescaped(DESCRIPTION, shell) : shortened(document.description());
        var filled = DESCRIPTION.matcher(shell).replaceFirst("");
        filled = TITLE.matcher(filled).replaceFirst(Matcher.quoteReplacement(head(title, description, document)));
        filled = LANGUAGE_SWITCH
                .matcher(filled)
                .replaceFirst("$1"
                        + Matcher.quoteReplacement(pathOf(document.address().in(other()))));
        filled = PUBLISHER.matcher(filled).replaceFirst("$1" + Matcher.quoteReplacement(publisher()) + "$2");
        filled = STRUCTURED_DATA
                .matcher(filled)
                .replaceAll(data -> Matcher.quoteReplacement(data.group().replace(":\"/", ":\"" + site + "/")));
        if (document.content() == null) {
            return filled;
        }
        filled = NO_SCRIPT.matcher(filled).replaceFirst("");
        return filled.replace(END_OF_MAIN, "<noscript>" + document.content() + "</noscript>" + END_OF_MAIN);
    }

    private String head(String title, String description, PageDocument document) {
        var address = document.address().in(language);
        var html = new HtmlWriter();
        html.element("title", title);
        html.tag("meta", "name", "description", "content", description);
        html.tag("link", "rel", "canonical", "href", address);
        for (var each : Language.values()) {
            alternate(html, each.tag(), document.address().in(each));
        }
        // For readers of neither language; the root of the site gives them French too.
        alternate(html, "x-default", document.address().in(Language.FR));
        publisher.name().ifPresent(name -> html.tag("meta", "name", "author", "content", name.in(language)));
        property(html, "og:type", "website");
        property(html, "og:site_name", PRODUCT);
        property(html, "og:title", title);
        property(html, "og:description", description);
        property(html, "og:url", address);
        property(html, "og:locale", language.tag() + "_BE");
        property(html, "og:locale:alternate", other().tag() + "_BE");
        property(html, "og:image", site + "/preview-" + language.tag() + ".png");
        property(html, "og:image:width", "1200");
        property(html, "og:image:height", "630");
        property(html, "og:image:alt", MESSAGES.previewImage().in(language));
        html.tag("meta", "name", "twitter:card", "content", "summary_large_image");
        return html.html();
    }

    /** The line at the end of each page. */
    private String publisher() {
        var html = new HtmlWriter();
        var notice = publisher.notice().in(language);
        publisher.page().ifPresentOrElse(page -> html.link(page.in(language), notice), () -> html.text(notice));
        publisher.email().ifPresent(email -> html.text(" ").link("mailto:" + email.in(language), email.in(language)));
        return html.html();
    }

    private static void alternate(HtmlWriter html, String language, String address) {
        html.tag("link", "rel", "alternate", "hreflang", language, "href", address);
    }

    private static void property(HtmlWriter html, String name, String content) {
        html.tag("meta", "property", name, "content", content);
    }

    private static String pathOf(String address) {
        return URI.create(address).getRawPath();
    }

    private Language other() {
        return language == Language.FR ? Language.NL : Language.FR;
    }

    /** What the build wrote; empty if it wrote none. */
    private static String unescaped(Pattern pattern, String shell) {
        var found = pattern.matcher(shell);
        return found.find()
                ? found.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")
                : "";
    }

    private static String shortened(String text) {
        if (text.length() <= DESCRIPTION_LENGTH) {
            return text;
        }
        var end = text.lastIndexOf(' ', DESCRIPTION_LENGTH);
        return text.substring(0, end < 0 ? DESCRIPTION_LENGTH : end) + "…";
    }
}
