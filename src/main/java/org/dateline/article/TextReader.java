package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.wording.Saying;

/** Plain text. The article's text is the decoded file itself, so its offsets are offsets into the file. */
public final class TextReader implements ArticleReader {

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public Article read(byte[] bytes, String source) throws ArticleReadException {
        Decoded decoded = Decoding.decode(bytes, source, Optional.empty());
        return read(decoded.text(), source, decoded.notices());
    }

    static Article read(String text, String source, List<Notice> notices) throws ArticleReadException {
        if (text.isBlank()) {
            throw ArticleReadException.of(
                    source, Saying.of("trouble.there.no.text"), Saying.of("trouble.give.articles.text"));
        }
        List<Piece> pieces =
                ParagraphSplitter.split(text).stream().map(Piece::of).toList();
        return Anatomy.of(text, pieces).article(source, Stated.NOTHING, notices);
    }
}
