package org.dateline.recognition.story;

import java.util.Set;

/** The words from which the part of a place is told, lower case; the stems cover what begins with them. */
final class StoryWords {

    static final Set<String> EVENT_STEMS = Set.of("""
            attack shell bomb strike struck airstrike air-strike fight fought clash kill captur seiz retak
            recaptur storm flee fled displac explo blast raid ambush offensive besieg siege evacuat destroy
            wound injur protest arrest detain hit drone missile rocket gunfire gunmen gunman shoot shot massacre
            looted burn fire casualt dead died death battle combat front advanc withdr overran captives hostage
            kidnap abduct executed crossfire artillery mortar emergency outbreak flood earthquake famine crash
            collaps deploy insurgen unrest riot rally rallied smuggl intercept liberat surrender infected
            hospitali quarantin vaccinat lost loss
            """.split("\\s+"));

    static final Set<String> SPEECH = Set.of("""
            said says say told tells announced announces warned warns urged urges stated condemned condemns
            demanded demands denied denies called calls accused accuses reported reports confirmed confirms
            claimed claims insisted insists rejected rejects pledged vowed vows welcomed added argued declared
            speaking spoke agreed wants expects expressed hopes believes promised threatened asked press
            """.split("\\s+"));

    static final Set<String> SPEAKERS = Set.of("""
            government ministry minister spokesman spokeswoman spokesperson official officials envoy ambassador
            president embassy authorities governor mayor kremlin military army police parliament administration
            diplomat diplomats leader leaders foreign defence defense reporters conference interview statement
            talks summit negotiators delegation court
            """.split("\\s+"));

    static final Set<String> LOCATIVE = Set.of("""
            in at near inside around outside into across on from to toward towards against of over outskirts
            within through throughout between along for
            """.split("\\s+"));

    static final Set<String> LOOKING_BACK = Set.of("""
            ago since earlier previously formerly former once history historic historically century decade
            decades born raised anniversary veteran graduated studied colonial traditionally long originally
            """.split("\\s+"));

    /** What may stand between a subject and its verb. */
    static final Set<String> BEFORE_A_VERB = Set.of("""
            has have had also again later repeatedly long already then on monday tuesday wednesday thursday
            friday saturday sunday today yesterday itself
            """.split("\\s+"));

    /** "in 2014" looks back, "on 3 March 2014" is a date like any other. */
    static final Set<String> BEFORE_A_YEAR = Set.of("in", "since", "until", "from", "during", "before", "after");

    /** A sentence with one of these is English; "a", "in" or "no" would not tell. */
    static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "from", "with", "by", "for", "at", "is", "are", "were", "its", "that");

    private StoryWords() {}

    static boolean isEvent(String word) {
        for (int length = Math.min(word.length(), 10); length >= 3; length--) {
            if (EVENT_STEMS.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
    }
}
