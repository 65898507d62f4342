package org.dateline.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExportChoiceTest {

    @Test
    void onlyPicturesWithTextCanHaveItAsShapes() {
        List<String> withText = ExportChoice.all().stream()
                .filter(choice -> choice.withTextAsPaths().isPresent())
                .map(ExportChoice::extension)
                .toList();
        assertThat(withText).containsExactlyInAnyOrder("svg", "pdf");
    }

    @Test
    void textAsShapesIsTheSameFormat() {
        for (ExportChoice choice : ExportChoice.all()) {
            choice.withTextAsPaths().ifPresent(paths -> {
                assertThat(paths.isPicture()).isTrue();
                assertThat(paths.extension()).isEqualTo(choice.extension());
                assertThat(paths.description()).isEqualTo(choice.description());
                assertThat(paths).isNotEqualTo(choice);
            });
        }
    }

    @Test
    void aGeoPackageCanBeChosen() {
        assertThat(ExportChoice.all()).extracting(ExportChoice::extension).contains("gpkg");
    }
}
