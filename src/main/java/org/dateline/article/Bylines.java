package org.dateline.article;

import java.util.regex.Pattern;

/** "By Jane Doe in Kabul", "Von Erika Muster", "Jane Doe | Northway News". */
final class Bylines {

    private static final int LONGEST = 140;

    private static final String NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|al-\\p{L}+|[\\p{IsArabic}\\p{IsHebrew}]+)";

    private static final String NAMES =
            NAME + "(?:,? (?:" + NAME + "|and|und|et|y|e|und|in|à|en|i|of|the|for|at|de|del|la|van|von|bin|&"
                    + "|correspondent|reporter|editor|staff|writer|bureau|chief))*";

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:Words |Story |Report |Text )?[Bb]y|BY|Von|VON|Par|PAR|Por|POR|De|Di|Door|Av|Автор:?|Автори?:|بقلم:?|كتب:?)\\s+"
                    + NAMES
                    + "(?:,? (?:on )?(?:\\p{L}+ \\d{1,2},?|\\d{1,2} \\p{L}+) \\d{4})?[.,|/ ]*(?:[|•·–-] ?[^.]{0,60})?$");

    private static final Pattern NAME_AND_AGENCY = Pattern.compile(
            "^" + NAME + "(?: " + NAME + "){1,3}(?:,| \\||,? for| /| –| -|  )\\s?"
                    + "(?:(?:the )?(?:Associated Press|Reuters|AFP|AP|BBC(?: News)?|CNN|dpa|EFE|Al Jazeera|[\\p{L} ]{1,30}"
                    + "(?:News|Times|Post|Herald|Tribune|Correspondent|correspondent|Writer|writer|Editor|editor|Reporter|reporter)))$");

    private static final Pattern AGENCY_ALONE = Pattern.compile(
            "^(?:(?:The )?Associated Press|Reuters|AFP|Agence France-Presse|Agencies|News Agencies|Staff (?:Writer|Reporter)s?)$");

    private Bylines() {}

    static boolean matches(Snippet snippet) {
        if (!snippet.isShorterThan(LONGEST)) {
            return false;
        }
        String head = snippet.head().replaceAll("\\s+", " ");
        return BY.matcher(head).lookingAt()
                || NAME_AND_AGENCY.matcher(head).lookingAt()
                || AGENCY_ALONE.matcher(head).lookingAt();
    }
}
