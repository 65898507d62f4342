package org.dateline.recognition.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Arabic: no capitals; conjunctions and prepositions of one letter are written onto the name. */
public final class Arabic implements Language {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "في", "من", "على", "إلى", "الى", "أن", "ان", "إن", "عن", "مع", "هذا", "هذه", "التي", "الذي", "الذين", "كان",
            "كانت", "قد", "لم", "لن", "ما", "كما", "بعد", "قبل", "بين", "حتى", "خلال", "ذلك", "تلك", "هو", "هي", "هم",
            "كل", "بعض", "غير", "أو", "او", "ثم", "لا", "أي", "عند", "عندما", "حيث", "منذ", "ضد", "أكثر", "اليوم",
            "أمس", "قال", "قالت", "وقال", "وقالت", "وأضاف", "وأضافت", "يوم", "عام", "سنة", "نحو", "دون", "تم", "وكان",
            "وكانت", "وفي", "ومن", "وعلى", "لكن", "ولكن", "أنه", "أنها", "به", "بها", "له", "لها", "فيها", "فيه",
            "عليه", "عليها", "آخر", "أخرى", "السلام", "الحرب", "الأمن", "النصر", "القوات", "الجيش", "الحكومة", "الشعب",
            "الرئيس", "الوزير", "الناس", "الماء");
    private static final Set<String> PLACE_CUES = Set.of(
            "في", "من", "إلى", "الى", "مدينة", "بلدة", "قرية", "محافظة", "ولاية", "منطقة", "مخيم", "إقليم", "مديرية",
            "قضاء", "ريف", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "قرب", "العاصمة",
            "عاصمة", "مطار", "ميناء", "معبر", "حي", "حدود", "بين", "نحو", "باتجاه", "نهر", "جزيرة", "ضاحية", "بمدينة",
            "لمدينة", "ومدينة", "بمحافظة", "ومحافظة", "ببلدة", "وبلدة", "بقرية", "دولة", "جمهورية");
    private static final Set<String> PERSON_CUES = Set.of(
            "الرئيس", "الوزير", "اللواء", "العميد", "العقيد", "السيد", "السيدة", "الشيخ", "الدكتور", "المتحدث",
            "القائد", "الجنرال", "الملك", "الأمير", "الحاج", "أبو", "ابو", "بن", "عبد", "محمد", "أحمد", "علي", "حسين",
            "حسن");
    private static final List<String> PREFIXES = List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك");

    @Override
    public String code() {
        return "ar";
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

    @Override
    public List<String> dictionaryForms(String word) {
        var forms = new LinkedHashSet<String>();
        for (String prefix : PREFIXES) {
            if (word.length() - prefix.length() >= 3 && word.startsWith(prefix)) {
                forms.add(word.substring(prefix.length()));
            }
        }
        for (String assimilated : List.of("لل", "ولل", "فلل")) {
            if (word.length() - assimilated.length() >= 3 && word.startsWith(assimilated)) {
                forms.add("ال" + word.substring(assimilated.length()));
            }
        }
        return List.copyOf(forms);
    }
}
