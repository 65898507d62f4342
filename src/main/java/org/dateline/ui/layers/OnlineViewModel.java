package org.dateline.ui.layers;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dateline.cartography.tiles.TileTemplate;
import org.dateline.ui.words.Texts;

/**
 * Whether the map goes online, and to whom. Off when the window opens, always: a server of tiles learns which part of the
 * world its user looks at.
 */
public final class OnlineViewModel {

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final StringProperty address = new SimpleStringProperty(TileTemplate.OPEN_STREET_MAP.text());
    private final ReadOnlyObjectWrapper<Optional<TileTemplate>> template =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public OnlineViewModel() {
        on.addListener(o -> choose());
        address.addListener(o -> choose());
    }

    public BooleanProperty on() {
        return on;
    }

    /** Where the tiles are: an address with {z}, {x} and {y}. */
    public StringProperty address() {
        return address;
    }

    /** Whose tiles to show; empty while off, or while the address is none. */
    public ReadOnlyObjectProperty<Optional<TileTemplate>> template() {
        return template.getReadOnlyProperty();
    }

    /** What is wrong with the address, or that the server does not answer; may be empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The server was heard, or not. */
    public void heard(boolean answers) {
        if (template.get().isPresent()) {
            problem.set(answers ? "" : Texts.of("online.silent"));
        }
    }

    private void choose() {
        boolean fine = TileTemplate.isOne(address.get());
        problem.set(on.get() && !fine ? Texts.of("online.address", "https://example.org/{z}/{x}/{y}.png") : "");
        Optional<TileTemplate> wanted =
                on.get() && fine ? Optional.of(TileTemplate.of(address.get())) : Optional.empty();
        if (!wanted.equals(template.get())) {
            template.set(wanted);
        }
    }
}
