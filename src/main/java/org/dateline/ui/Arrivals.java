package org.dateline.ui;

import java.util.function.Consumer;
import org.dateline.review.ReviewFileException;
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
    private final Consumer<Message> messages;

    Arrivals(Views views, Keeping keeping, Notes notes, Consumer<Message> messages) {
        this.views = views;
        this.keeping = keeping;
        this.notes = notes;
        this.messages = messages;
    }

    /** To be called before the document is shown. */
    @Override
    public void accept(Opened opened) {
        Document document = opened.document();
        views.arrive(document, opened.view());
        if (opened.unsaved().isPresent()) {
            keeping.offer(document, opened.unsaved().get());
            notes.tell(document, recovery(document));
        } else if (!opened.news().isEmpty()) {
            notes.tell(document, Message.note(opened::newsInBrief));
        }
    }

    /** Offers once more what is still on offer for an article. */
    void offerAgain(Document document) {
        if (keeping.isOffering(document)) {
            notes.tell(document, recovery(document));
        }
    }

    private Message recovery(Document document) {
        return Message.note(() -> Texts.of("recovery.offer", document.title()))
                .offering("recovery.restore", () -> keeping.restore(document))
                .offering("recovery.discard", () -> discard(document));
    }

    private void discard(Document document) {
        try {
            keeping.discard(document);
        } catch (ReviewFileException e) {
            messages.accept(Message.of(e));
        }
    }
}
