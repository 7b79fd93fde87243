/** The view that is taken away: a picture of the map, a printed note. */
export const exported = {
  printed: 'Printed on {date}',
  count: '{total}: {parts}',
  filters: 'Filters: {what}',
  noFilter: 'No filter.',
  between: '; ',
  noMap: 'The base map could not be loaded.',
  subject: 'Kind and status',
  article: 'Article',
  articleShort: 'Art.',
  met: 'Met: {names}',
  leftOut:
    '{count, plural, one {# more record does not fit on this note; it can be read online: {link}} other {# more records do not fit on this note; they can be read online: {link}}}',
  sources: 'Sources',
  coverage: 'Coverage',
  undated: 'no date recorded',
  online: 'This view online',
  qrName: 'QR code of this view',
  data: 'Data version: {version}. Licence: {licence}.',
} as const
