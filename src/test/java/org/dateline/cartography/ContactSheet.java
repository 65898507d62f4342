package org.dateline.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Paints what a cartographer looks at before a release, into a folder: for each view a sheet with its four styles side by
 * side, from far to near, and with {@code -Dfull=true} every picture besides at the size of a window. {@code ContactSheet
 * [FOLDER [VIEW ...]]}; README says how to run it.
 */
final class ContactSheet {

    /** Levels of zoom of a sheet's rows, counted from the view's own. */
    private static final double[] LEVELS = {-2, 0, 1.5, 3};

    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int GAP = 6;

    private final MapPainter painter;
    private final Path folder;

    private ContactSheet(MapPainter painter, Path folder) {
        this.painter = painter;
        this.folder = folder;
    }

    static Stream<Views.View> views(List<String> wanted) {
        return Stream.concat(Views.GOLDEN.stream(), Views.OTHERS.stream())
                .filter(view -> wanted.isEmpty() || wanted.stream().anyMatch(view.name()::contains));
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/contact-sheet"));
        List<String> wanted = args.length > 1 ? Arrays.asList(args).subList(1, args.length) : List.of();
        Basemap basemap = Basemap.open(Path.of(System.getProperty("dateline.data", "data"), "basemap"));
        var sheet = new ContactSheet(new MapPainter(basemap), folder);
        for (Views.View view : views(wanted).toList()) {
            sheet.paint(view);
            if (Boolean.getBoolean("full")) {
                sheet.paintFull(view);
            }
        }
    }

    private void paint(Views.View view) throws IOException {
        MapTheme[] themes = MapTheme.values();
        var sheet = new BufferedImage(
                themes.length * (WIDTH + GAP) + GAP, LEVELS.length * (HEIGHT + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.GRAY);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int row = 0; row < LEVELS.length; row++) {
            for (int column = 0; column < themes.length; column++) {
                Viewport port = view.zoomed(LEVELS[row], WIDTH, HEIGHT);
                Painting painting = painter.paint(MapScene.of(Scenes.world()), port, 1, themes[column], true);
                g.drawImage(painting.image(), GAP + column * (WIDTH + GAP), GAP + row * (HEIGHT + GAP), null);
            }
        }
        g.dispose();
        write(sheet, view.name());
    }

    private void paintFull(Views.View view) throws IOException {
        for (MapTheme theme : MapTheme.values()) {
            Painting painting = painter.paint(MapScene.of(Scenes.world()), view.full(), 1, theme, true);
            write(painting.image(), view.name() + "-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }

    private void write(BufferedImage image, String name) throws IOException {
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
