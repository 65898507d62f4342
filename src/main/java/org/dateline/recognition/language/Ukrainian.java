package org.dateline.recognition.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Ukrainian: names are declined, and an о or е of the stem becomes і in the closed syllable ("у Харкові", "Харків"). */
public final class Ukrainian extends ListedLanguage {

    private static final Endings ENDINGS = Endings.of(
            // "Харківщина" is the province of Kharkiv, "Донеччина" that of Donetsk
            "щина:ська область",
            "щини:ська область",
            "щині:ська область",
            "щину:ська область",
            "щиною:ська область",
            "ччина:цька область",
            "ччини:цька область",
            "ччині:цька область",
            "ччину:цька область",
            "ччиною:цька область",
            "ій:а,я,ий",
            "ою:а",
            "ею:я",
            "ої:а",
            "у:-,а,о",
            "ого:ий,е",
            "ому:ий,е",
            "ові:-",
            "еві:ь,й",
            "им:ий,е",
            "ом:-,о",
            "ем:ь,е",
            "их:і",
            "ими:і",
            "ії:ія",
            "ію:ія",
            "ією:ія",
            "а:-,о,и",
            "я:ь,й,я",
            "ю:я,ь,й",
            "і:-,а,о,ь,я,ї",
            "и:а",
            "ів:и",
            "ам:и",
            "ами:и",
            "ах:и",
            "ях:і",
            "ці:ка",
            "зі:га",
            "сі:ха",
            "єві:їв",
            "єва:їв",
            "єву:їв",
            "євом:їв",
            "ва:в",
            "ці:ць",
            "ця:ець",
            "ці:ець",
            "ку:ок",
            "ка:ок",
            "жжя:жжя",
            "жжі:жжя",
            "ллі:лля",
            "ття:ття",
            "нні:ння");

    /** Made by {@link java.util.ServiceLoader}. */
    public Ukrainian() {
        super("uk", Script.CYRILLIC, """
                і й та в у не на що з із зі по це як до а за від о але для його її їх все так також тільки або же
                був була були було бути після при про вона він вони ми ви я під над без через між більше якщо вже ще
                цей ця ці цьому цього тому де коли чи хто який які яка року році повідомив заявив словами один два
                близько є щоб дня серед""", """
                в у на з із зі під до від біля через між за місто міста місті містом село села селі селом селище
                селищі області область район районі району провінція провінції столиця столиці північніше південніше
                східніше західніше поблизу порт порту острів річка кордоні напрямку аеропорт таборі""", """
                президент президента міністр генерал полковник губернатор мер пан пані спікер посол командир доктор
                суддя голова""", """
                на область області областю край районі""");
    }

    @Override
    public List<String> dictionaryForms(String word) {
        List<String> forms = ENDINGS.dictionaryForms(word);
        var all = new LinkedHashSet<>(forms);
        forms.forEach(form -> closedSyllable(form).ifPresent(all::add));
        all.remove(word);
        return new ArrayList<>(all);
    }

    /** "Харков" as "Харків", "Тернопол(ь)" as "Тернопіль": the last о or е before one final consonant. */
    private static java.util.Optional<String> closedSyllable(String form) {
        int last = form.length() - 1;
        if (last > 2 && form.charAt(last) == 'ь') {
            last--;
        }
        int vowel = last - 1;
        boolean closed =
                vowel > 1 && "аеєиіїоуюя".indexOf(form.charAt(last)) < 0 && "ое".indexOf(form.charAt(vowel)) >= 0;
        return closed
                ? java.util.Optional.of(form.substring(0, vowel) + 'і' + form.substring(vowel + 1))
                : java.util.Optional.empty();
    }
}
