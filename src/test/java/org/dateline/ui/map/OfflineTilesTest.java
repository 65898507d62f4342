package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class OfflineTilesTest {

    @Test
    void gluonTakesOurTilesAndNoneFromTheNetwork() {
        assertThat(TileRetrieverProvider.getInstance().load()).isInstanceOf(OfflineTiles.class);
        assertThat(ServiceLoader.load(TileRetriever.class)).hasSize(1);
    }

    @Test
    void aTileIsThereAtOnce() {
        var tile = new OfflineTiles().loadTile(3, 1, 1);

        assertThat(tile).isCompletedWithValueMatching(image -> image.getWidth() == 1);
    }
}
