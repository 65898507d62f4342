package org.dateline.recognition.train;

import org.dateline.article.Span;
import org.dateline.recognition.Analyzer.Sheet;
import org.dateline.recognition.Label;

/** Which labels the gold allows for each token of a document. */
final class GoldLabels {

    private static final byte O = 1 << Label.O;
    private static final byte B = 1 << Label.B;
    private static final byte I = 1 << Label.I;
    private static final byte ANY = (byte) (O | B | I);

    private GoldLabels() {}

    static byte[] of(GoldDocument document, Sheet sheet) {
        byte[] allowed = new byte[sheet.size()];
        java.util.Arrays.fill(allowed, O);
        for (GoldDocument.Other other : document.others()) {
            if (!other.kind().equals("demonym")) {
                mark(sheet, other.span(), allowed, ANY, ANY);
            }
        }
        for (Span span : document.places()) {
            boolean unsure = Institutions.hold(sheet, span);
            mark(sheet, span, allowed, unsure ? ANY : B, unsure ? ANY : I);
        }
        return allowed;
    }

    private static void mark(Sheet sheet, Span span, byte[] allowed, byte first, byte next) {
        byte label = first;
        for (int i = firstEndingAfter(sheet, span.start()); i < sheet.size() && sheet.start(i) < span.end(); i++) {
            if (label == first && !sheet.isOpen(i)) {
                continue;
            }
            allowed[i] = label == first || sheet.continuesSequence(i) ? label : (byte) (first | label);
            label = next;
        }
    }

    private static int firstEndingAfter(Sheet sheet, int offset) {
        int low = 0;
        int high = sheet.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sheet.end(mid) > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }
}
