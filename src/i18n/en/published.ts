import type { published as french } from '../fr/published'

export const published: { readonly [K in keyof typeof french]: string } = {
  site: 'Axes',
  tagline: 'The open atlas of diplomatic visits',
  frontTitle: 'Who visited whom, when and about what',
  author: 'Axes, the open atlas of diplomatic visits',
  articles: 'Axes · {count, plural, one {# article} other {# articles}}',
  records:
    '{count, plural, one {# record} other {# records}}{undated, plural, =0 {} other {, # of them undated}}',
  inPart: '{what} in part',
  feedTitle: 'Axes: {what}',
  allVisits: 'all visits',
  feedSummary: 'Diplomatic visits recorded by Axes, every fact traceable to the article that states it.',
  rights: 'Records: {licence}. Quotations remain their authors’.',
}
