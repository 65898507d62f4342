package org.dateline.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months as datelines write them: whole, in the genitive, or cut to three or four letters. */
final class Months {

    /** Twelve names a line. English, French, Spanish, German, Portuguese, Italian, Russian, Ukrainian, Arabic (two sets), Persian. */
    private static final String[] NAMES = {
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sept oct nov dec",
        "jan feb mar apr may june july aug sep oct nov dec",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jänner feb mär apr mai jun jul aug sep okt nov dez",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan fev mar abr mai jun jul ago set out nov dez",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    };

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** 1 for January; empty for a word that names no month. A full stop behind an abbreviation does not matter. */
    static OptionalInt number(String word) {
        String key = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        Integer number = NUMBERS.get(key.toLowerCase(Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (String line : NAMES) {
            String[] names = line.split(" ");
            for (int i = 0; i < names.length; i++) {
                numbers.put(names[i], i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
