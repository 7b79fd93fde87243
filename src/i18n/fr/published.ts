/** Words of what the site hands to other programs: previews of links, feeds and calendars. */
export const published = {
  site: 'Axes',
  tagline: 'Atlas ouvert des visites diplomatiques',
  frontTitle: 'Qui a rendu visite à qui, quand et à quel sujet',
  author: 'Axes, atlas ouvert des visites diplomatiques',
  articles: 'Axes · {count, plural, one {# article} other {# articles}}',
  records:
    '{count, plural, one {# fiche} other {# fiches}}{undated, plural, =0 {} other {, dont # sans date}}',
  /** Years of some records alone: "année déduite en partie". */
  inPart: '{what} en partie',
  feedTitle: 'Axes : {what}',
  allVisits: 'toutes les visites',
  feedSummary: 'Visites diplomatiques recensées par Axes, chaque fait renvoyant à l’article qui l’énonce.',
  rights: 'Fiches : {licence}. Les citations restent à leurs auteurs.',
} as const
