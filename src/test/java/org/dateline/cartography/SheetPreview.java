package org.dateline.cartography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Makes a finished sheet of the made-up article to look at: {@code SheetPreview OUT THEME WIDTH HEIGHT [told]}. */
final class SheetPreview {

    private SheetPreview() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        Basemap basemap = Basemap.open(Path.of(System.getProperty("dateline.data", "data"), "basemap"));
        var options = Snapshot.Options.usual()
                .withSize(Integer.parseInt(args[2]), Integer.parseInt(args[3]), 1)
                .withTheme(MapTheme.valueOf(args[1]))
                .withTitle(
                        "Fighting reaches the provincial capitals of western and southern Afghanistan",
                        "Based on a report by the Example Agency, 3 August 2021");
        var scene = args.length > 4 ? Scenes.told() : Scenes.afghanistan();
        Snapshot snapshot = Snapshot.of(new MapPainter(basemap), MapScene.of(scene), options);
        ImageIO.write(
                snapshot.image(),
                "png",
                out.resolve("sheet_" + args[1] + args[2] + ".png").toFile());
        System.err.println(snapshot.altText());
    }
}
