/** How a page shows a record: names are links, and what `pages.css` dresses is called by plain words. */
import { OutLink, PairLink, PartyLink, PersonLink, PlaceLink, RecordLink, TopicLink } from './links'
import { LineSample, Mark } from './marks'
import { Words } from './Words'
import type { Presentation } from '@/record/presentation'

export const presentation: Omit<Presentation, 'atlas'> = {
  classes: {
    lead: 'lead',
    route: 'journey',
    status: 'quiet',
    guess: 'basis',
    facts: 'facts',
    claims: 'facts claims',
    claim: 'claim',
    plain: 'plain',
    quiet: 'quiet',
    quotation: 'quotation',
    basis: 'basis',
    place: 'basis',
    premises: 'premises',
    outlet: 'outlet',
    fingerprint: 'fingerprint',
  },
  PersonName: PersonLink,
  PartyName: PartyLink,
  PairName: PairLink,
  TopicName: TopicLink,
  PlaceName: PlaceLink,
  RecordTitle: RecordLink,
  // Names are text here, after which no line breaks before a comma.
  WithComma: ({ children }) => <>{children},</>,
  InWords: Words,
  OutLink,
  LineSample,
  Mark,
}
