import type { PageMessages } from '../messages'

export const pages = {
  frontTitle: 'Axes, the open atlas of diplomatic visits',
  frontDescription:
    'Who visited whom, when and about what: an open atlas of diplomatic visits, in which every fact leads to the article that states it.',
  countryTitle: '{name}: diplomatic visits',
  pairTitle: '{name}: diplomatic visits',
  description: '{name}: {what}. {coverage}',
  noRecord: 'no record in this data set',
  mapOf: 'Map: {title}',
  home: 'Axes, front page',
  otherLanguage: 'Français',
  openInAtlas: 'Open in the interactive atlas',
  neighbours: 'Other pages',
  previous: 'previous record',
  next: 'next record',
  pair: 'pair',
  parties: 'parties',
  downloads: 'Download',
  dataFile: 'all data (JSON)',
  calendar: 'calendar (ICS)',
  feed: 'Atom feed',
  edition: 'Data edited on {day}, version {version}, licence {licence}.',
  timelineNeedsScript:
    'The timeline is drawn with JavaScript. Without it, the days stand in the list of records.',
  everyLinkLeadsHere:
    'Without JavaScript every link to the atlas opens this page: the records below lead to pages of their own.',

  // For an address that the site does not have
  openNeedsScript: 'Opening data from an address needs JavaScript.',
  notFound: 'This page does not exist',
  notFoundWhy:
    'The address may be incomplete, or the record has another name now. All records are found from the front page of the atlas.',
  notFoundHome: 'Open the atlas',
} as const satisfies PageMessages['pages']
