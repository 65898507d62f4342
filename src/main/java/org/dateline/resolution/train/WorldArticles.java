package org.dateline.resolution.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.gazetteer.Gazetteer;

/**
 * Invented world news to learn from beside real articles. Some tell of famous cities of many countries, each meaning itself; others
 * tell of one province, of its small towns above all, whose names are borne by better known places too, of governments called by their
 * capitals' names, of a town in a country that is named, though the world knows another of its name, of a river or a sea whose name a province or a town bears too, and of nothing but one name. Corpora of local news are chosen
 * for their ambiguous names; learned alone, they teach that "Paris, Berlin and Washington" are villages of New England.
 */
final class WorldArticles {

    private static final int OF_THE_WORLD = 900;
    private static final int OF_A_PROVINCE = 400;
    private static final int OF_GOVERNMENTS = 300;
    private static final int OF_A_NAMESAKE = 200;
    private static final int OF_NATURE = 300;
    private static final int ALONE = 500;
    private static final int BRIEF = 300;

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
        for (int i = 0; i < OF_GOVERNMENTS; i++) {
            articles.add(ofGovernments("governments-" + i));
        }
        for (int i = 0; i < OF_A_NAMESAKE; i++) {
            articles.add(ofANamesake("namesake-" + i));
        }
        for (int i = 0; i < OF_NATURE; i++) {
            articles.add(ofNature("nature-" + i));
        }
        for (int i = 0; i < ALONE; i++) {
            articles.add(alone("alone-" + i, known()));
        }
        return articles;
    }

    /** Texts of one name, half of them of a famous place, the others of some town. */
    List<Gold.Labelled> brief() {
        List<Gold.Labelled> articles = new ArrayList<>();
        for (int i = 0; i < BRIEF && !places.isEmpty(); i++) {
            int row = random.nextBoolean() ? known() : places.town(places.country(random), random);
            articles.add(alone("brief-" + i, row));
        }
        for (int i = 0; i < BRIEF / 2 && !places.isEmpty(); i++) {
            articles.add(random.nextBoolean() ? ofGovernments("capitals-" + i) : ofTheWorld("famous-" + i));
        }
        return articles;
    }

    /** A famous place, every other time one with many namesakes. */
    private int known() {
        return random.nextBoolean() ? places.famous(random) : places.famousOfMany(random);
    }

    private Gold.Labelled alone(String id, int row) {
        WorldText text = new WorldText(gazetteer, random);
        if (random.nextInt(3) == 0) {
            text.nothingBut(row);
        } else {
            text.mention(row);
        }
        return text.labelled(id);
    }

    /** Capitals that speak and act for their countries, beside other countries and capitals. */
    private Gold.Labelled ofGovernments(String id) {
        WorldText text = new WorldText(gazetteer, random);
        int names = 2 + random.nextInt(4);
        for (int i = 0; i < names; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.mention(places.country(random));
                case 1 -> text.list(places.country(random), places.country(random));
                default -> text.says(places.capital(random), places.famous(random));
            }
        }
        return text.labelled(id);
    }

    /** Towns of a country that is named, among them one whose name is better known elsewhere. */
    private Gold.Labelled ofANamesake(String id) {
        WorldText text = new WorldText(gazetteer, random);
        int namesake = places.namesake(random);
        int home = gazetteer.country(namesake);
        text.mention(home);
        if (random.nextBoolean()) {
            text.mention(places.town(home, random));
        }
        switch (random.nextInt(4)) {
            case 0 -> text.held(namesake, gazetteer.admin1(namesake));
            case 1 -> text.list(places.town(home, random), namesake);
            default -> text.mention(namesake);
        }
        text.mention(places.town(home, random));
        return text.labelled(id);
    }

    /** A river, a sea or a desert among the towns around a namesake of it, or that namesake itself. */
    private Gold.Labelled ofNature(String id) {
        WorldText text = new WorldText(gazetteer, random);
        WorldPlaces.Nature nature = places.nature(random);
        if (random.nextBoolean()) {
            text.mention(gazetteer.country(nature.namesake()));
        }
        text.mention(places.local(nature.province(), random));
        if (random.nextInt(3) > 0) {
            text.articled(nature.row(), nature.name());
        } else if (nature.namesake() == nature.province()) {
            text.unit(nature.namesake(), nature.name());
        } else {
            text.mention(nature.namesake());
        }
        text.mention(places.local(nature.province(), random));
        return text.labelled(id);
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
