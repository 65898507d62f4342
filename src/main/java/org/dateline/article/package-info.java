/**
 * A file becomes an {@link org.dateline.article.Article}: one text, its paragraphs and what each of them is.
 *
 * <pre>
 * bytes --Intake, FileSignature--&gt; Decoding --&gt; characters --ArticleReader, one a format--&gt; pieces
 *       --Anatomy: HeadlineSplit, Kinds, Datelines, Repeats, PublicationDate--&gt; Article
 * </pre>
 *
 * <p>{@link org.dateline.article.Articles} is the front door and chooses the reader. Plain text keeps its offsets: the
 * article's text is the file. Markdown and web pages are composed of their blocks, a page's story alone. What a piece is, is
 * decided alike for all formats from its beginning and its end (a {@code Snippet}), so that the cost stays linear however
 * long a paragraph is. Nothing here knows place names.
 */
package org.dateline.article;
