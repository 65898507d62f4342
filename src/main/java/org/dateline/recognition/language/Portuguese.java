package org.dateline.recognition.language;

/** Portuguese. */
public final class Portuguese extends ListedLanguage {

    /** Made by {@link java.util.ServiceLoader}. */
    public Portuguese() {
        super("pt", Script.LATIN, """
                de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem
                à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois
                sem mesmo aos ter seus nas me esse eles estão você tinha foram essa num nem suas às segundo após
                contra disse são sobre onde desde durante enquanto pelos pelas ontem hoje numa cerca""", """
                em no na nos nas desde até para cidade vila aldeia localidade província região distrito estado
                município norte sul leste oeste capital entre fronteira perto rio porto ilha campo aeroporto
                arredores""", """
                senhor senhora sr sra presidente ministro ministra general coronel governador governadora prefeito
                porta-voz comandante doutor dr dom juiz""", """
                de do da dos das e""");
    }
}
