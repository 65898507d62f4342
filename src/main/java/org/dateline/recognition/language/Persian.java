package org.dateline.recognition.language;

import java.util.Set;

/** Persian and Dari: Arabic script without the Arabic prefixes. */
public final class Persian implements Language {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "و", "در", "به", "از", "که", "این", "را", "با", "است", "برای", "آن", "یک", "خود", "تا", "کرد", "بر", "هم",
            "نیز", "گفت", "می", "شد", "شده", "بود", "بودند", "دارد", "دارند", "اما", "یا", "هر", "آنها", "آنان", "وی",
            "او", "ما", "پس", "پیش", "بین", "نیست", "هستند", "کرده", "کردند", "گفته", "شود", "باید", "دو", "سه", "بیش",
            "روز", "سال", "ولی", "اگر", "همین", "چند", "دیگر", "همه", "بعد", "بی", "علیه", "امروز", "دیروز", "های",
            "ها", "ای", "اند", "جنگ", "صلح", "مردم", "دولت", "رئیس", "نیروهای", "نیرو", "آب", "راه", "شب", "خبر",
            "گزارش", "روی", "سوی", "طی", "میان");
    private static final Set<String> PLACE_CUES = Set.of(
            "در",
            "از",
            "به",
            "شهر",
            "شهرستان",
            "ولایت",
            "استان",
            "ولسوالی",
            "روستای",
            "قریه",
            "منطقه",
            "کشور",
            "شمال",
            "جنوب",
            "شرق",
            "غرب",
            "مرکز",
            "پایتخت",
            "فرودگاه",
            "میدان",
            "بندر",
            "مرز",
            "نزدیک",
            "بین",
            "میان",
            "رود",
            "دریای",
            "اردوگاه",
            "بخش",
            "ناحیه",
            "سوی",
            "شهرهای",
            "ولایتهای",
            "ولایات");
    private static final Set<String> PERSON_CUES = Set.of(
            "رئیس", "وزیر", "جنرال", "سرهنگ", "آقای", "خانم", "سخنگوی", "والی", "شهردار", "فرمانده", "ملا", "مولوی",
            "محمد", "احمد", "علی", "حسین", "حسن", "دکتر", "داکتر");

    @Override
    public String code() {
        return "fa";
    }

    @Override
    public Script script() {
        return Script.ARABIC;
    }

    @Override
    public Set<String> functionWords() {
        return FUNCTION_WORDS;
    }

    @Override
    public Set<String> placeCues() {
        return PLACE_CUES;
    }

    @Override
    public Set<String> personCues() {
        return PERSON_CUES;
    }
}
