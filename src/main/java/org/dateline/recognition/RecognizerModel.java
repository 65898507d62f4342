package org.dateline.recognition;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

/**
 * What {@code models/recognizer.bin} holds. Immutable.
 *
 * @param classes distributional classes of words
 * @param weights the sequence model
 * @param boldness see {@link Decoder}
 * @param temperature by which scores are divided before they become certainties, fitted on documents not trained on
 */
public record RecognizerModel(WordClasses classes, SequenceModel weights, float boldness, float temperature) {

    private static final int MAGIC = 0x444C5231;

    public static RecognizerModel read(Path file) throws DataException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new DataException(
                        file,
                        Saying.of("trouble.not.recogniser.model.version"),
                        Saying.of("trouble.install.datelines.data.folder.again"));
            }
            float boldness = in.readFloat();
            float temperature = in.readFloat();
            return new RecognizerModel(WordClasses.read(in), SequenceModel.read(in), boldness, temperature);
        } catch (DataException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new DataException(
                    file,
                    Saying.of("trouble.recogniser.model.missing"),
                    Saying.of("trouble.install.datelines.data.folder.again"),
                    e);
        } catch (IOException | RuntimeException e) {
            throw new DataException(
                    file,
                    Saying.of("trouble.recogniser.model.damaged"),
                    Saying.of("trouble.install.datelines.data.folder.again"),
                    e);
        }
    }

    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            out.writeFloat(boldness);
            out.writeFloat(temperature);
            classes.write(out);
            weights.write(out);
        }
    }
}
