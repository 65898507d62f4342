package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands under a photograph: "In this file photo ...", a credit in brackets or after a slash at the end. */
final class Captions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final int LONGEST = 700;

    private static final String PICTURE =
            "(?:photo(?:graph)?|picture|image|video|frame|grab|screen ?grab|screen ?shot|still|handout|illustration|aerial view)";

    /** A part of every word for a picture. */
    private static final List<String> PICTURE_STEMS = List.of("""
            photo picture image video frame grab screen still handout illustration view
            """.split("\\s+"));

    private static final Pattern OPENING = Pattern.compile(
            "^[(\\[*\\s]{0,3}(?:"
                    + "in (?:this|an?) (?:[\\p{L}\\d ,'’.-]{0,50} )?" + PICTURE + "\\b"
                    + "|this (?:[\\p{L}\\d ,'’.-]{0,40} )?" + PICTURE
                    + "(?: \\w+)?,? (?:taken|shows|released|provided|made|from|posted)"
                    + "|(?:file|handout|archive|stock|representational|representative) " + PICTURE + "s?\\b"
                    + "|file ?[:–—-] |image (?:source|caption|copyright|credit)|" + PICTURE
                    + "s?(?: credit| by)?\\s?[:|]"
                    + "|(?:caption|credits?|pictured|foto|fotos|bild|imagen|imagem|crédit|crédito|archivfoto|symbolbild)\\s?[:|]"
                    + "|photo d['’]archives?|foto de archivo|foto de arquivo|архивное фото|фото\\s?[:|]|صورة(?: أرشيفية)?\\s?[:|]"
                    + ")",
            FLAGS);

    private static final Pattern IN_THIS_PICTURE = Pattern.compile(
            "\\bin (?:this|an?) (?:\\w+ ){0,3}?(?:undated|file|handout|archive|still|satellite) (?:\\w+ ){0,2}?"
                    + PICTURE + "\\b|\\bin this (?:\\w+ ){0,3}?" + PICTURE + "\\b",
            FLAGS);

    private static final String AGENCY =
            "AFP|AP|AP Photo|EPA|EPA-EFE|EFE|ANSA|dpa|DPA|TASS|ITAR-TASS|RIA Novosti|REUTERS|Reuters"
                    + "|Getty|Getty Images|GETTY IMAGES|Shutterstock|Anadolu|Anadolu Agency|AA|Xinhua|XINHUA|Alamy|iStock|Bloomberg"
                    + "|UPI|PTI|ANI|NurPhoto|Sipa|SIPA|Zuma|VCG|CNS|Keystone|KEYSTONE|UNHCR|UNICEF|WFP|Maxar|Planet Labs|Handout|File";

    /** A credit of person and agency at the very end, in brackets, with a slash: "(HOSHANG HASHIMI / AFP)". */
    private static final Pattern SLASHED = Pattern.compile(
            "[(\\[][^()\\[\\]]{0,80}\\p{Lu}[^()\\[\\]/]{0,60}\\s?/\\s?\\p{L}[^()\\[\\]]{1,60}[)\\]]\\W{0,2}$");

    private static final Pattern CREDITED = Pattern.compile(
            "[(\\[](?:" + PICTURE + "s?|foto|credit|crédit|courtesy|via|file)\\b" + "[^()\\[\\]]{0,90}[)\\]]\\W{0,2}$",
            FLAGS);

    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "(?:^|[.!?)”\"|]\\s{0,3}|\\s{2,4})(?:(?i:photo|photograph|picture|image|foto|credit|crédit)(?i: credit| by)?\\s?:?\\s"
                    + "\\p{Lu}[^.:]{2,70}|©\\s?\\p{Lu}[^.]{2,60}|(?:" + AGENCY + ")\\s?(?:/| via )\\s?\\p{Lu}[^.]{2,60}"
                    + "|\\p{Lu}[\\p{Lu} .'’-]{2,40}\\s?/\\s?\\p{Lu}[\\p{L} .-]{1,40}|(?:\\p{Lu}\\p{L}+ ){1,3}/ ?(?:"
                    + AGENCY
                    + ")|(?:" + AGENCY + ") ?/ ?(?:" + AGENCY + "))\\W{0,2}$");

    /** "(AFP)" at the end; stories end so too, so it needs a second sign. */
    private static final Pattern AGENCY_AT_END =
            Pattern.compile("(?:[(\\[](?:" + AGENCY + ")[)\\]]|Getty Images|\\s[-–—] ?(?:" + AGENCY + "))\\W{0,2}$");

    /** A line that is a credit and nothing else: "Getty Images", "Reuters", "AFP / Getty". */
    private static final Pattern CREDIT_ALONE =
            Pattern.compile("^[(\\[]?(?:" + AGENCY + ")(?:\\s?/\\s?[\\p{L} .]{2,40}| via [\\p{L} ]{2,30})?[)\\]]?$");

    /** "on August 1, 2021", "le 3 mars 2024": captions date their pictures in full. */
    private static final Pattern FULL_DATE =
            Pattern.compile("\\b(?:\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,9} \\d{4})\\b");

    private Captions() {}

    /**
     * Whether a paragraph is a caption.
     *
     * @param early whether it stands before the story's first paragraph or just behind it, where pictures stand
     */
    static boolean matches(Snippet snippet, boolean early) {
        if (!snippet.isShorterThan(LONGEST)) {
            return false;
        }
        String head = snippet.head();
        String tail = snippet.tail();
        return opens(head)
                || snippet.isShorterThan(60) && CREDIT_ALONE.matcher(head).lookingAt()
                || endsLikeCredit(tail)
                        && (SLASHED.matcher(tail).find()
                                || CREDITED.matcher(tail).find())
                || snippet.isShorterThan(500) && CREDIT_AT_END.matcher(tail).find()
                || snippet.isShorterThan(400)
                        && speaksOfThisPicture(tail)
                        && IN_THIS_PICTURE.matcher(tail).find()
                || snippet.isShorterThan(350)
                        && mayEndInAgency(tail)
                        && AGENCY_AT_END.matcher(tail).find()
                        && (early || FULL_DATE.matcher(tail).find());
    }

    /** A cheap look before the pattern runs, which would try every word of the tail. */
    private static boolean speaksOfThisPicture(String tail) {
        String words = tail.toLowerCase(Locale.ROOT);
        return (words.contains("in this ") || words.contains("in a ") || words.contains("in an "))
                && PICTURE_STEMS.stream().anyMatch(words::contains);
    }

    /** Likewise: an agency at the end stands in brackets or behind a dash, but for one that has no mark. */
    private static boolean mayEndInAgency(String tail) {
        return endsLikeCredit(tail)
                || tail.contains("Getty Images")
                || tail.indexOf('-') >= 0
                || tail.indexOf('–') >= 0
                || tail.indexOf('—') >= 0;
    }

    private static boolean opens(String head) {
        return OPENING.matcher(head).lookingAt();
    }

    private static boolean endsLikeCredit(String tail) {
        return tail.lastIndexOf(')') >= tail.length() - 3 || tail.lastIndexOf(']') >= tail.length() - 3;
    }
}
