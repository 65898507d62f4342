/**
 * A file becomes an {@link org.dateline.article.Article}: one text, its paragraphs and what each of them is. Every format
 * is one {@link org.dateline.article.ArticleReader}; all of them share the recognition of datelines, captions, related-link
 * lines and repeated paragraphs. Offsets are {@link org.dateline.article.Span}s into the one text.
 */
package org.dateline.article;
