package org.dateline.ui.files;

import java.util.Optional;
import org.dateline.ui.look.Banner;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.PerArticle;
import org.dateline.ui.workspace.Workspace;

/** What there is to know about each open article, said in the banner while the article is shown, until it is closed. */
public final class Notes {

    private final Workspace workspace;
    private final Banner banner;
    private final PerArticle<Optional<Message>> notes;
    private boolean showing;

    public Notes(Workspace workspace, Banner banner) {
        this.workspace = workspace;
        this.banner = banner;
        this.notes = new PerArticle<>(workspace);
        workspace.document().addListener((o, was, is) -> {
            if (!Document.sameArticle(was, is)) {
                turn(is);
            }
        });
    }

    /** Nothing more needs to be said about an article. */
    public void withdraw(Document document) {
        notes.put(document, Optional.empty());
        if (showing && workspace.isShown(document)) {
            banner.hide();
            showing = false;
        }
    }

    /** Tells something about an article, instead of what was told about it before. */
    public void tell(Document document, Message message) {
        notes.put(document, Optional.of(message));
        if (workspace.isShown(document)) {
            show(document, message);
        }
    }

    private void turn(Optional<Document> document) {
        if (showing) {
            banner.hide();
            showing = false;
        }
        document.ifPresent(shown -> notes.of(shown).flatMap(note -> note).ifPresent(message -> show(shown, message)));
    }

    private void show(Document document, Message message) {
        showing = true;
        banner.show(message, () -> {
            showing = false;
            notes.put(document, Optional.empty());
        });
    }

    /** Tells of an article what was told in another window; what offers a choice there is offered anew by whoever did. */
    public void takeOver(Document document, Notes other) {
        other.notes
                .of(document)
                .flatMap(note -> note)
                .filter(message -> message.choices().isEmpty())
                .ifPresent(message -> tell(document, message));
    }
}
