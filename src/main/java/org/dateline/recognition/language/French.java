package org.dateline.recognition.language;

/** French. */
public final class French extends ListedLanguage {

    /** Made by {@link java.util.ServiceLoader}. */
    public French() {
        super("fr", Script.LATIN, """
                de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec
                son aux ses été ont mais comme cette ou leur leurs elle ils elles nous vous selon après avant depuis
                entre contre sans sous deux trois dont où ces tout tous aussi fait avait était être avoir alors
                ainsi lors dit déclaré à l d n s c j m t qu on y si non même encore pendant plusieurs chaque sa""", """
                à en au aux dans vers depuis ville village localité province région département district cercle
                commune nord sud est ouest capitale entre frontière près fleuve rivière port île camp aéroport axe
                gouvernorat""", """
                m mme monsieur madame président présidente ministre général colonel capitaine gouverneur maire
                porte-parole commandant docteur dr juge maître""", """
                de du des la le les sur en et d l sous lès""");
    }
}
