package org.dateline.resolution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Cores;
import org.dateline.article.Interruption;
import org.dateline.article.Span;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;

/**
 * The resolver of the program: ranks the candidates of all names of an article together, in two passes. Immutable and safe
 * for any number of threads. The work is linear in the number of mentions.
 */
public final class RankingResolver implements Resolver {

    private final Gazetteer gazetteer;
    private final Candidates candidates;
    private final ResolverModel model;
    private final Ranker ranker;
    private final Cores cores;

    /** A resolver that does all its work on the thread that asks. */
    public RankingResolver(Gazetteer gazetteer, ResolverModel model) {
        this(gazetteer, model, Cores.one());
    }

    private RankingResolver(Gazetteer gazetteer, ResolverModel model, Cores cores) {
        this.cores = cores;
        this.gazetteer = gazetteer;
        this.candidates = new Candidates(gazetteer);
        this.model = model;
        this.ranker = new Ranker(gazetteer, candidates, model, cores);
    }

    /**
     * Opens the resolver with its model.
     *
     * @param models the folder of models
     * @throws DataException when the model is missing or damaged
     */
    public static RankingResolver open(Path models, Gazetteer gazetteer) throws DataException {
        return open(models, gazetteer, Cores.one());
    }

    /** As {@link #open(Path, Gazetteer)}, for a resolver that shares its work on many names out among some cores. */
    public static RankingResolver open(Path models, Gazetteer gazetteer, Cores cores) throws DataException {
        return new RankingResolver(gazetteer, ResolverModel.read(models), cores);
    }

    @Override
    public List<Resolution> resolve(Article article, List<Mention> mentions, Hint hint, Map<Span, Place> decided) {
        Story story = Story.read(gazetteer, candidates, article, mentions, decided);
        ranker.rank(story, new Lean(hint, article.published(), gazetteer), (pass, naming, matrix) -> {});
        List<Optional<Verdicts.Shared>> shared = verdicts(story);
        List<Resolution> resolutions = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Naming naming = story.naming(i);
            resolutions.add(shared.get(naming.index)
                    .map(verdict ->
                            decided.containsKey(mention.span()) ? verdict.ofDecided(mention) : verdict.of(mention))
                    .orElseGet(() -> new Resolution.Unresolved(mention, Missing.because(naming, gazetteer))));
        }
        return resolutions;
    }

    /** The verdict on each naming that has candidates. */
    private List<Optional<Verdicts.Shared>> verdicts(Story story) {
        Verdicts verdicts = new Verdicts(story, gazetteer, model);
        List<Naming> namings = story.namings();
        List<Optional<Verdicts.Shared>> shared = new ArrayList<>(Collections.nCopies(namings.size(), Optional.empty()));
        cores.share(namings.size(), Ranker.STRETCH, (from, to) -> {
            for (Naming naming : namings.subList(from, to)) {
                Interruption.check();
                if (naming.size() > 0) {
                    shared.set(naming.index, Optional.of(verdicts.on(naming)));
                }
            }
        });
        return shared;
    }
}
