/**
 * One article with every fact lit where it stands, and what persons say of facts. In comes an article, stored or pasted, with its facts as they
 * were read and corrected; out goes its text cut at the ends of all facts' words ({@link id.kawat.workbench.article.LitText}) beside a card
 * for each fact ({@link id.kawat.workbench.article.FactCard}). Whatever is said goes into the record's journal and nowhere else.
 */
@NullMarked
package id.kawat.workbench.article;

import org.jspecify.annotations.NullMarked;
