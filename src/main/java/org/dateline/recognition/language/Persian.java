package org.dateline.recognition.language;

import java.util.List;

/** Persian and Dari: Arabic script without the Arabic prefixes; compound names are written in one word or in two. */
public final class Persian extends ListedLanguage {

    /** What compound names end in: "camp", "settlement", "town", "mountain", "river", "valley", "fort", "bridge", "market". */
    private static final List<String> SECOND_HALVES =
            List.of("گاه", "آباد", "اباد", "شهر", "کوه", "رود", "دره", "قلعه", "پل", "بازار", "سرای");

    /** Made by {@link java.util.ServiceLoader}. */
    public Persian() {
        super("fa", Script.ARABIC, """
                و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شد شده بود بودند دارد دارند اما
                یا هر آنها آنان وی او ما پس پیش بین نیست هستند کرده کردند گفته شود باید دو سه بیش روز سال ولی اگر
                همین چند دیگر همه بعد بی علیه امروز دیروز های ها ای اند جنگ صلح مردم دولت رئیس نیروهای نیرو آب راه
                شب خبر گزارش روی سوی طی میان""", """
                در از به شهر شهرستان ولایت استان ولسوالی روستای قریه منطقه کشور شمال جنوب شرق غرب مرکز پایتخت
                فرودگاه میدان بندر مرز نزدیک بین میان رود دریای اردوگاه بخش ناحیه سوی شهرهای ولایتهای ولایات""", """
                رئیس وزیر جنرال سرهنگ آقای خانم سخنگوی والی شهردار فرمانده ملا مولوی محمد احمد علی حسین حسن دکتر
                داکتر""", "");
    }

    /** "لشکر گاه" for "لشکرگاه". */
    @Override
    public List<String> dictionaryForms(String word) {
        return SECOND_HALVES.stream()
                .filter(half -> word.endsWith(half) && word.length() - half.length() >= 2)
                .map(half -> word.substring(0, word.length() - half.length()) + " " + half)
                .toList();
    }
}
