package org.dateline.recognition.language;

import java.util.List;

/** German: every noun has a capital, so that a name needs more than one; a genitive may end in -s. */
public final class German extends ListedLanguage {

    /** Made by {@link java.util.ServiceLoader}. */
    public German() {
        super("de", Script.LATIN, """
                der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
                aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
                oder aber vor zur bis mehr durch man sein wurde wurden sei hatte kann gegen vom können schon wenn
                habe seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seit während
                zwischen sagte laut""", """
                in nach aus bei bis stadt dorf provinz region gebiet oblast bezirk kreis nördlich südlich östlich
                westlich hauptstadt zwischen grenze nahe fluss hafen insel lager flughafen raum richtung ort
                ortschaft grossstadt großstadt über um""", """
                herr herrn frau präsident präsidentin minister ministerin general oberst gouverneur bürgermeister
                bürgermeisterin sprecher sprecherin kommandeur dr kanzler kanzlerin""", """
                am an der im ob von und bei auf""");
    }

    @Override
    public boolean capitalizesNouns() {
        return true;
    }

    @Override
    public List<String> dictionaryForms(String word) {
        return word.length() > 4 && word.endsWith("s") ? List.of(word.substring(0, word.length() - 1)) : List.of();
    }
}
