package org.dateline.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Article;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/** A KML 2.2 document (OGC 07-147r2): a folder an article, a placemark a place, positions as longitude,latitude. */
final class Kml {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final String SURE = "sure";
    private static final String UNSURE = "unsure";

    private final XMLStreamWriter xml;
    private final Language language;

    private Kml(XMLStreamWriter xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    /** Begins a document in UTF-8. */
    static Kml open(Language language, OutputStream out) throws XMLStreamException {
        var factory = XMLOutputFactory.newDefaultFactory();
        var kml = new Kml(factory.createXMLStreamWriter(out, StandardCharsets.UTF_8.name()), language);
        kml.head();
        return kml;
    }

    private void head() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "kml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("Document");
        element("name", "Dateline");
        element("description", Attribution.TEXT);
        style(SURE, "ff2a2ad6", "1.0");
        style(UNSURE, "802a2ad6", "0.9");
    }

    /** KML writes colours as alpha, blue, green, red. */
    private void style(String id, String colour, String scale) throws XMLStreamException {
        xml.writeStartElement("Style");
        xml.writeAttribute("id", id);
        xml.writeStartElement("IconStyle");
        element("color", colour);
        element("scale", scale);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    void add(Analysis analysis) throws XMLStreamException {
        Links links = Links.of(analysis);
        Article article = analysis.article();
        xml.writeCharacters("\n");
        xml.writeStartElement("Folder");
        element("name", article.title());
        element("description", article.source() + ": " + new TextPage(language).summary(links) + unlocated(links));
        for (LinkedPlace linked : links.places()) {
            placemark(article, linked);
        }
        xml.writeEndElement();
    }

    /** What was not found has no position, and a placemark without one would be lost: the folder names it. */
    private String unlocated(Links links) {
        List<String> names = links.unlocated().stream()
                .map(resolution -> resolution.mention().written())
                .distinct()
                .toList();
        return names.isEmpty()
                ? ""
                : Saying.of("kml.not.found", String.join(", ", names)).in(language);
    }

    private void placemark(Article article, LinkedPlace linked) throws XMLStreamException {
        Place place = linked.place();
        xml.writeCharacters("\n");
        xml.writeStartElement("Placemark");
        element("name", place.name());
        element("description", description(article, linked));
        element("styleUrl", "#" + (linked.isUnsure() ? UNSURE : SURE));
        xml.writeStartElement("ExtendedData");
        data("id", place.id().value());
        data("kind", place.code().label());
        data("in", Whereabouts.within(place, Language.ENGLISH));
        data("precisionMetres", JsonParts.plain(place.precisionMetres(), 0));
        data("confidence", JsonParts.plain(linked.confidence(), 4));
        data("status", Status.of(linked).word());
        data("mentions", Integer.toString(linked.mentions().size()));
        xml.writeEndElement();
        xml.writeStartElement("Point");
        element(
                "coordinates",
                JsonParts.plain(place.location().lon(), 6) + ","
                        + JsonParts.plain(place.location().lat(), 6));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String description(Article article, LinkedPlace linked) {
        var text = new StringBuilder(Whereabouts.full(linked.place(), language));
        linked.mentions().stream()
                .map(resolution -> quote(article, resolution))
                .distinct()
                .forEach(text::append);
        return text.toString();
    }

    private String quote(Article article, Resolution resolution) {
        long paragraph = article.paragraphAt(resolution.mention().span().start()) + 1L;
        String quote = Quote.of(article, resolution.mention().span()).text();
        return "\n\n" + Saying.of("kml.quote", quote, paragraph).in(language);
    }

    private void data(String name, String value) throws XMLStreamException {
        xml.writeStartElement("Data");
        xml.writeAttribute("name", name);
        element("value", value);
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.clean(text));
        xml.writeEndElement();
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }
}
