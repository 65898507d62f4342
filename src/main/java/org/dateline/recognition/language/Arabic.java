package org.dateline.recognition.language;

import java.util.LinkedHashSet;
import java.util.List;

/** Arabic: no capitals; conjunctions and prepositions of one letter are written onto the name. */
public final class Arabic extends ListedLanguage {

    private static final List<String> PREFIXES = List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك");

    /** Made by {@link java.util.ServiceLoader}. */
    public Arabic() {
        super("ar", Script.ARABIC, """
                في من على إلى الى أن ان إن وأن وإن بأن لأن فإن كأن وأنه وأنها وإنه وإنها بأنه بأنها لأنه لأنها عن مع هذا هذه التي الذي الذين كان كانت قد لم لن ما كما بعد قبل بين حتى
                خلال ذلك تلك هو هي هم كل بعض غير أو او ثم لا أي عند عندما حيث منذ ضد أكثر اليوم أمس قال قالت وقال
                وقالت وأضاف وأضافت يوم عام سنة نحو دون تم وكان وكانت وفي ومن وعلى لكن ولكن أنه أنها به بها له لها
                فيها فيه عليه عليها آخر أخرى السلام الحرب الأمن النصر القوات الجيش الحكومة الشعب الرئيس الوزير الناس
                الماء""", """
                في من إلى الى مدينة بلدة قرية محافظة ولاية منطقة مخيم إقليم مديرية قضاء ريف شمال جنوب شرق غرب شمالي
                جنوبي شرقي غربي وسط قرب العاصمة عاصمة مطار ميناء معبر حي حدود بين نحو باتجاه نهر جزيرة ضاحية بمدينة
                لمدينة ومدينة بمحافظة ومحافظة ببلدة وبلدة بقرية دولة جمهورية""", """
                الرئيس الوزير اللواء العميد العقيد السيد السيدة الشيخ الدكتور المتحدث القائد الجنرال الملك الأمير
                الحاج أبو ابو بن عبد محمد أحمد علي حسين حسن""", "");
    }

    /** "المدينة" is "the city" before it is Medina. */
    @Override
    public boolean isKindOrTitle(String word) {
        return super.isKindOrTitle(word) || word.startsWith("ال") && super.isKindOrTitle(word.substring(2));
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
