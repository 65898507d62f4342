package org.dateline.ui.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Links;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.cartography.PlaceKind;
import org.dateline.recognition.Role;
import org.dateline.resolution.Resolution;
import org.dateline.review.Reviewed;
import org.dateline.review.Status;
import org.dateline.ui.look.KindStyle;
import org.dateline.ui.look.StatusMark;
import org.dateline.ui.workspace.Focus;

/** How a mention looks in the text: style classes by its verdict and by what is in focus. Pure. */
final class MentionStyle {

    private MentionStyle() {}

    /** The style classes of a mention. */
    static List<String> of(Links links, Resolution resolution, Focus focus, Focus preview) {
        var classes = new ArrayList<String>(5);
        Span span = resolution.mention().span();
        if (resolution.mention().role() == Role.DEMONYM) {
            classes.add("demonym");
        } else {
            classes.add("mention");
            classes.add(verdict(links, resolution));
        }
        if (isInDateline(links, span)) {
            classes.add("dateline-text");
        }
        if (resolution instanceof Resolution.Ambiguous) {
            classes.add("unsure");
        }
        if (focus.mentions().contains(span)) {
            classes.add(focus.mention().filter(span::equals).isPresent() ? "inhand" : "lit");
        }
        if (preview.mentions().contains(span)) {
            classes.add("previewed");
        }
        return classes;
    }

    /** The same with how far the reader has checked it; what is no place is only struck through. */
    static List<String> of(Links links, Reviewed entry, Focus focus, Focus preview) {
        if (entry.status() == Status.REJECTED) {
            return focus.mention().filter(entry.span()::equals).isPresent()
                    ? List.of("rejected", "inhand")
                    : List.of("rejected");
        }
        List<String> classes = of(links, entry.resolution(), focus, preview);
        if (entry.isDecided()) {
            classes.add(StatusMark.styleClass(entry.status()));
        }
        return classes;
    }

    private static boolean isInDateline(Links links, Span span) {
        Article article = links.analysis().article();
        return !article.paragraphs().isEmpty()
                && article.paragraphs()
                        .get(article.paragraphAt(span.start()))
                        .dateline()
                        .filter(dateline -> dateline.contains(span))
                        .isPresent();
    }

    private static String verdict(Links links, Resolution resolution) {
        return resolution
                .place()
                .flatMap(place -> links.place(place.id()))
                .map(linked -> KindStyle.styleClass(PlaceKind.of(linked)))
                .orElse("lost");
    }
}
