package org.dateline.recognition.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.recognition.SequenceModel;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {

    private static final CrfTrainer.Settings SETTINGS = new CrfTrainer.Settings(0.1, 0.1, 1, 10, 0, 0, 1, 2, 1);

    /** Feature 0 means outside, 1 begins a name, 2 goes on with it, 3 is noise. */
    private static List<Example> examples(FeatureIndex index) {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int[][] features = new int[3][];
            byte[] allowed = new byte[3];
            int start = random.nextInt(3);
            for (int t = 0; t < 3; t++) {
                int label = t < start ? 0 : t == start ? 1 : 2;
                features[t] = new int[] {index.add(1000 + label), index.add(2000 + random.nextInt(5))};
                allowed[t] = (byte) (random.nextInt(10) == 0 ? 7 : 1 << label);
            }
            examples.add(new Example(features, allowed));
        }
        return examples;
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    @Test
    void theSameSeedGivesTheSameModel() throws IOException {
        FeatureIndex index = new FeatureIndex();
        List<Example> examples = examples(index);
        assertThat(bytes(new CrfTrainer(index, SETTINGS).train(examples)))
                .isEqualTo(bytes(new CrfTrainer(index, SETTINGS).train(examples)));
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        FeatureIndex index = new FeatureIndex();
        List<Example> examples = examples(index);
        SequenceModel model = new CrfTrainer(index, SETTINGS).train(examples);
        byte[] written = bytes(model);
        SequenceModel read = SequenceModel.read(new DataInputStream(new ByteArrayInputStream(written)));
        assertThat(read.size()).isEqualTo(model.size()).isPositive();
        assertThat(bytes(read)).isEqualTo(written);
    }

    @Test
    void probabilitiesOfALatticeAddUpToOne() {
        double[][] scores = {{0.3, 1, -2}, {0, 0.1, 0.2}, {2, -1, 0}};
        double[] transitions = {0.1, 0.4, -1e9, 0.5, -0.2, 1, 0, 0.3, 0.2, 0, 0, -1e9};
        Lattice lattice = new Lattice(scores, transitions, null);
        for (int t = 0; t < 3; t++) {
            assertThat(lattice.marginal(t, 0) + lattice.marginal(t, 1) + lattice.marginal(t, 2))
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        }
        assertThat(lattice.marginal(0, 2)).isZero();
        double steps = 0;
        for (int k = 0; k < 9; k++) {
            steps += lattice.expected(k);
        }
        assertThat(steps).isCloseTo(2, org.assertj.core.data.Offset.offset(1e-9));
    }
}
