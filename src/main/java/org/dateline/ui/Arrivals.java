package org.dateline.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.ui.files.Keeping;
import org.dateline.ui.files.Notes;
import org.dateline.ui.files.Opened;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;

/** What there is to do and to say about a document that is being opened. */
final class Arrivals implements Consumer<Opened> {

    private final Views views;
    private final Keeping keeping;
    private final Notes notes;

    Arrivals(Views views, Keeping keeping, Notes notes) {
        this.views = views;
        this.keeping = keeping;
        this.notes = notes;
    }

    /** To be called before the document is shown. */
    @Override
    public void accept(Opened opened) {
        Document document = opened.document();
        views.arrive(document, opened.view());
        keeping.arrive(opened);
        if (opened.unsaved().isPresent()) {
            notes.tell(document, recovery(document, () -> " " + opened.newsInBrief()));
        } else if (!opened.news().isEmpty()) {
            notes.tell(document, Message.note(opened::newsInBrief));
        }
    }

    /** Offers once more what is still on offer for an article. */
    void offerAgain(Document document) {
        if (keeping.isOffering(document)) {
            notes.tell(document, recovery(document, () -> ""));
        }
    }

    private Message recovery(Document document, Supplier<String> news) {
        return Message.note(() -> (Texts.of("recovery.offer", document.title()) + news.get()).strip())
                .offering("recovery.restore", () -> keeping.restore(document))
                .offering("recovery.discard", () -> keeping.discard(document));
    }
}
