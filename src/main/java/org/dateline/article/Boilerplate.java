package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text that belongs to the publication and not to the story: calls to subscribe, rights, credits of the desk. */
final class Boilerplate {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Longer paragraphs tell a story, whatever they open with. */
    private static final int LONGEST = 600;

    private static final Pattern OPENING = Pattern.compile(
            "^[(\\[*_\\-–—•\\s]{0,4}(?:"
                    + "subscribe\\b|sign up (?:for|to|here|now)|sign in\\b|log in\\b|register (?:now|for free|here)"
                    + "|follow (?:us|@|the \\w+ on)|like us on|join (?:us|our) (?:on|channel|telegram|whatsapp|newsletter)"
                    + "|share (?:this|on|via)|click here|tap here|download (?:our|the) app|get (?:our|the latest|breaking)"
                    + "|support (?:our|independent|us)\\b|make a donation|donate (?:now|today|here)"
                    + "|copyright|©|\\(c\\) ?\\d{4}|all rights reserved|terms of (?:use|service)|privacy policy"
                    + "|this (?:website|site) uses cookies|we use cookies|cookie (?:policy|settings)"
                    + "|advertisement|advertising|sponsored|story continues|article continues|continue reading"
                    + "|(?:additional |with )?reporting by|writing by|edit(?:ed|ing) by|compiled by|with assistance"
                    + "|with (?:files|reporting|input|inputs) (?:from|by)|the associated press contributed|our standards:"
                    + "|associated press writers?\\b|(?:reuters|afp|ap) contributed"
                    + "|this (?:article|story|report|piece|content) (?:was (?:first|originally|produced|published|written"
                    + "|updated|amended|corrected|supported|funded)|has been|originally|first appeared|is (?:invented|part of"
                    + "|reprinted|republished|also available))"
                    + "|(?:tags|topics|keywords|filed under|categories|labels)\\s?:|contact (?:us|the (?:author|reporter))"
                    + "|send (?:us )?(?:tips|feedback)|have a (?:tip|news tip)|editor['’]s note|correction:|print this|email this"
                    + "|abonnez-vous|inscrivez-vous|tous droits réservés|suivez-nous|partager (?:sur|cet)"
                    + "|suscríbete|suscríbase|todos los derechos|síguenos|compartir (?:en|esta)|newsletter"
                    + "|abonnieren sie|alle rechte vorbehalten|folgen sie uns|inscreva-se|todos os direitos|siga-nos"
                    + "|подпишитесь|подписывайтесь|все права защищены|підпишіться|підписуйтесь|جميع الحقوق محفوظة|تابعونا"
                    + ")",
            FLAGS);

    private static final Pattern INSIDE = Pattern.compile(
            "all rights reserved|may not be (?:published|reproduced|reprinted)|terms (?:and conditions|of use) apply"
                    + "|trust principles|enable javascript|your (?:email|inbox)\\b|delivered to your inbox",
            FLAGS);

    /** A part of each of those. */
    private static final List<String> INSIDE_STEMS = List.of(
            "reserved", "may not be ", "terms ", "trust ", "javascript", "your email", "your inbox", "delivered");

    /** A word or two that page tools leave behind. */
    private static final Pattern TOOL = Pattern.compile(
            "^(?:share|tweet|email|e-mail|print|save|comments?(?: \\(\\d+\\))?|facebook|twitter|whatsapp|telegram|linkedin|reddit"
                    + "|pinterest|copy link|listen|menu|search|advert|ad|loading\\W*|home|back to top|skip to (?:main )?content"
                    + "|(?:\\d+ )?min(?:ute)?s? read|\\d+ shares?|close|next|previous|gallery|end|ends|###)$",
            FLAGS);

    private Boilerplate() {}

    static boolean matches(Snippet snippet) {
        if (!snippet.isShorterThan(LONGEST)) {
            return false;
        }
        String head = snippet.head();
        return OPENING.matcher(head).lookingAt()
                || snippet.isShorterThan(30) && TOOL.matcher(head).matches()
                || snippet.isShorterThan(300)
                        && mayStandInside(head)
                        && INSIDE.matcher(head).find();
    }

    /** A cheap look before the pattern runs, which would try every character. */
    private static boolean mayStandInside(String head) {
        String words = head.toLowerCase(Locale.ROOT);
        return INSIDE_STEMS.stream().anyMatch(words::contains);
    }
}
