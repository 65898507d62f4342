package org.dateline.ui.correcting;

import java.util.List;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.Review;

/** What outlasts the articles: the reader's own gazetteer. */
interface Lasting {

    /** For a reader who keeps nothing. */
    Lasting NONE = new Lasting() {
        @Override
        public PersonalGazetteer now() {
            return PersonalGazetteer.empty();
        }

        @Override
        public void follow(List<Review> before, List<Review> after) {}
    };

    /**
     * As it is now; asked on a worker, before something is decided from now on.
     *
     * @throws Exception what kept it from being read
     */
    PersonalGazetteer now() throws Exception;

    /** Is told how the reviews of some articles have changed, undo and redo included. */
    void follow(List<Review> before, List<Review> after);
}
