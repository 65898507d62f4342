package org.dateline.ui;

import java.io.IOException;
import java.util.Optional;
import javafx.stage.Stage;
import org.dateline.ui.words.Texts;
import org.junit.jupiter.api.AfterEach;

/** A window in the language of the test class; every class marks its own {@link #start} as TestFX asks. */
abstract class SpokenJourney extends WindowJourney {

    String language() {
        return "en";
    }

    void start(Stage stage) throws IOException {
        Texts.speak(Optional.of(language()));
        show(stage);
    }

    @AfterEach
    void speakEnglishAgain() {
        Texts.speak(Optional.of("en"));
    }
}
