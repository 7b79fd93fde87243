/** How a panel shows a record: names are filters, and the sizes are those of a narrow column. */
import { PairButton, PartyButton, PersonButton, PlaceButton, TopicButton } from './filterButtons'
import panel from './panel.module.css'
import record from './record.module.css'
import { RecordButton } from './RecordButton'
import { InWords } from '@/i18n/InWords'
import type { Presentation } from '@/record/presentation'
import { ExternalLink } from '@/ui/ExternalLink'
import { LineSample } from '@/ui/LineSample'
import { Mark } from '@/ui/Mark'

export const presentation: Omit<Presentation, 'atlas'> = {
  classes: {
    lead: panel.lead,
    route: record.route,
    status: record.status,
    guess: record.guess,
    facts: record.facts,
    claims: record.claims,
    claim: record.claim,
    plain: record.plain,
    quiet: panel.quiet,
    quotation: record.quotation,
    basis: record.basis,
    place: record.place,
    premises: record.premises,
    outlet: record.outlet,
    fingerprint: record.fingerprint,
  },
  PersonName: PersonButton,
  PartyName: PartyButton,
  PairName: PairButton,
  TopicName: TopicButton,
  PlaceName: PlaceButton,
  RecordTitle: RecordButton,
  // Names are buttons here, after which a line may break.
  WithComma: ({ children }) => <span className={record.held}>{children},</span>,
  InWords,
  OutLink: ExternalLink,
  LineSample,
  Mark,
}
