package org.dateline.ui.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Review;
import org.dateline.review.ReviewFileException;
import org.dateline.ui.workspace.Document;

/**
 * What is about to be written of an article, as it was when the reader acted. To be made on the window's thread, and written on
 * another.
 */
final class Draft {

    private final Document document;
    private final ProjectFile file;
    private final Map<String, String> view;
    private final Standing standing;
    private final ProjectPen pen;
    private final long turn;

    /**
     * A draft of an article that has a project.
     *
     * @param view how the reader looks at it
     */
    Draft(Document document, Map<String, String> view, Standing standing, ProjectPen pen) {
        this.document = document;
        this.file = document.project().orElseThrow();
        this.view = view;
        this.standing = standing;
        this.pen = pen;
        this.turn = pen.turn();
    }

    /**
     * What has been written.
     *
     * @param document what it was written of
     * @param to where; empty where something newer had been written already
     * @param recovered what an autosave that held more is called now
     * @param before what a copy of a project that held more is called
     */
    record Written(
            Document document, Optional<Path> to, Optional<ProjectFile> recovered, Optional<ProjectFile> before) {

        /** Whether it lies elsewhere, because nothing can be written where the project is. */
        boolean isElsewhere() {
            return to.isPresent() && !document.project().orElseThrow().isBeside(to.get());
        }
    }

    Document document() {
        return document;
    }

    Written save() throws ReviewFileException {
        pen.check(file);
        Optional<ProjectFile> recovered = recovered();
        Optional<ProjectFile> before = standing.projectHoldsMore() ? pen.copyAside(file) : Optional.empty();
        pen.save(file, project(), turn);
        return new Written(document, Optional.of(file.path()), recovered, before);
    }

    Written autosave() throws ReviewFileException {
        Optional<ProjectFile> recovered = recovered();
        return new Written(document, pen.autosave(file, project(), turn), recovered, Optional.empty());
    }

    private Optional<ProjectFile> recovered() throws ReviewFileException {
        return standing.autosaveHoldsMore() ? pen.setAside(file) : Optional.empty();
    }

    private Project project() {
        Review review = document.review();
        boolean withText = document.isKeptInProject();
        return (withText ? Project.withText(review, view) : Project.of(review, view)).with(document.hint());
    }
}
