package org.dateline.resolution.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.gazetteer.Gazetteer;

/**
 * Invented world news to learn from beside real articles. Some tell of famous cities of many countries, each meaning itself; others
 * tell of one province, of its small towns above all, whose names are borne by better known places too. Corpora of local news are chosen
 * for their ambiguous names; learned alone, they teach that "Paris, Berlin and Washington" are villages of New England.
 */
final class WorldArticles {

    private static final int OF_THE_WORLD = 900;
    private static final int OF_A_PROVINCE = 400;

    private final Gazetteer gazetteer;
    private final Random random;
    private final WorldPlaces places;

    WorldArticles(Gazetteer gazetteer, long seed) {
        this.gazetteer = gazetteer;
        this.random = new Random(seed);
        this.places = new WorldPlaces(gazetteer);
    }

    List<Gold.Labelled> write() {
        List<Gold.Labelled> articles = new ArrayList<>();
        if (places.isEmpty()) {
            return articles;
        }
        for (int i = 0; i < OF_THE_WORLD; i++) {
            articles.add(ofTheWorld("world-" + i));
        }
        for (int i = 0; i < OF_A_PROVINCE; i++) {
            articles.add(ofAProvince("province-" + i));
        }
        return articles;
    }

    private Gold.Labelled ofTheWorld(String id) {
        WorldText text = new WorldText(gazetteer, random);
        int names = 1 + random.nextInt(5);
        for (int i = 0; i < names; i++) {
            text.mention(places.famous(random));
        }
        return text.labelled(id);
    }

    /** Local news: towns of one province, most of them small and not the only bearers of their names. */
    private Gold.Labelled ofAProvince(String id) {
        WorldText text = new WorldText(gazetteer, random);
        int home = places.country(random);
        int province = gazetteer.admin1(places.town(home, random));
        boolean named = random.nextInt(3) > 0;
        if (random.nextInt(4) == 0) {
            text.dateline(places.seat(home, random), home);
        } else if (random.nextBoolean()) {
            text.mention(home);
        }
        int names = 2 + random.nextInt(7);
        for (int i = 0; i < names; i++) {
            int town = places.local(province, random);
            switch (random.nextInt(named ? 6 : 4)) {
                case 0 -> text.list(town, places.local(province, random), places.local(province, random));
                case 4 -> text.pair(town, province);
                case 5 -> text.held(town, province);
                default -> text.mention(town);
            }
        }
        return text.labelled(id);
    }
}
