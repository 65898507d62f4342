/**
 * The article as a well-set page in which every mention can be seen, chosen and followed. What it shows is computed without
 * the scene graph: {@link org.dateline.ui.article.DisplayText} (offsets), {@link org.dateline.ui.article.MentionStyle} and
 * {@link org.dateline.ui.article.ArticleViewModel}.
 */
package org.dateline.ui.article;
