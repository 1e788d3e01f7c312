import {partOf} from '../parts';
import {withArticle} from './article';
import {answerTo, described, placeOn} from './description';
import {showing} from './mark';
import {linkAt, said} from './place';

const LINK = 'a[href*="#comment-"]';

/** Comments of Drupal 7 and later; answers stand in an `.indented` box after their comment. */
export const drupal = withArticle(
  described({
    name: 'Drupal',
    owns: showing('head meta[name="generator" i][content^="Drupal"]'),
    posts: '.comment',
    isNested: true,
    body: ['[class*="comment-body"]', '.comment__content', '.content'],
    without: '.links, .comment__links',
    author: ['.username', '.comment__author'],
    permalink: ['.permalink', LINK],
    time: ['[property*="created"]@content', 'time', '.comment__time', '.submitted@text'],
    refine(parts, element, page) {
      const id =
        partOf(parts.permalink, /#(comment-\d+)/) ??
        partOf(said(element, '<@id'), /^(comment-\d+)$/);
      const parent = element.closest('.indented')?.previousElementSibling;
      if (!parts.author || !(parts.postedAt ?? parts.postedText)) return undefined;
      return {
        ...parts,
        key: id,
        permalink: parts.permalink ?? (id && placeOn(page, id)),
        ...(parent ? answerTo(linkAt(parent, LINK), said(parent, '.username')) : {}),
      };
    },
  }),
);
