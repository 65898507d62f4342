package org.dateline.ui;

import java.io.IOException;
import javafx.stage.Stage;
import org.testfx.framework.junit5.Start;

/** The same in German, whose words are longer. */
class GermanRoomTest extends RoomTest {

    @Override
    String language() {
        return "de";
    }

    @Override
    @Start
    void start(Stage stage) throws IOException {
        super.start(stage);
    }
}
