package org.dateline.recognition.language;

/** Spanish. */
public final class Spanish extends ListedLanguage {

    /** Made by {@link java.util.ServiceLoader}. */
    public Spanish() {
        super("es", Script.LATIN, """
                de la que el en y los del se las por un para con no una su al lo como más pero sus le ya o este esta
                fue ha han sobre entre cuando muy sin también hasta desde donde según tras ante contra dijo es son
                ser está están había porque mientras todo todos otra otros aunque durante ni esa ese eso esto hay
                miles unos unas les nos hoy ayer""", """
                en desde hacia hasta ciudad pueblo aldea localidad provincia región departamento distrito estado
                municipio norte sur este oeste capital entre frontera cerca río puerto isla afueras campamento
                aeropuerto a""", """
                señor señora sr sra presidente presidenta ministro ministra general coronel gobernador gobernadora
                alcalde alcaldesa portavoz comandante doctor don doña juez""", """
                de del la las los el y""");
    }
}
