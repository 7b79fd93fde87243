/** The facts of a record, label beside value; those that the record does not have are left out. */
import { useTranslations } from 'use-intl'
import { Fact } from './Fact'
import { PairLink, PartyLink, PersonLink, PlaceLink, TopicLink } from './links'
import { People, Who } from './People'
import { Sequence } from './Sequence'
import { usePage } from './usePage'
import { namedIn } from '@/core/atlas/namedIn'
import { officesSaid } from '@/core/atlas/officesSaid'
import { presentAt } from '@/core/atlas/presentAt'
import { guessOf, hasNoKind } from '@/core/atlas/recordTraits'
import type { AtlasRecord, Mention, Message } from '@/core/atlas/schema'
import { statementRuns } from '@/core/atlas/statementRuns'
import { kindWords } from '@/i18n/records'
import { useSpeakerWords } from '@/i18n/useSpeakerWords'

interface OfRecord {
  readonly record: AtlasRecord
}

export function RecordFacts({ record }: OfRecord) {
  const t = useTranslations('details')
  const { language } = usePage()
  const { sends, hosts } = record
  return (
    <dl className="facts">
      {record.summary !== undefined && (
        <Fact label={t('summary')}>
          <p>{record.summary[language]}</p>
        </Fact>
      )}
      <Fact label={t('kind')}>
        {hasNoKind(record) ? (
          <span className="quiet">{t('kindNotStated')}</span>
        ) : (
          kindWords(record, language)
        )}
      </Fact>
      <PeopleFact label={t('delegation')} members={record.delegation} />
      {sends !== null && (
        <Fact label={t('sends')}>
          <PartyLink id={sends} />
          <BasisNote record={record} fact="sends" />
        </Fact>
      )}
      {hosts !== null && (
        <Fact label={t('hosts')}>
          <PartyLink id={hosts} />
          <BasisNote record={record} fact="hosts" />
        </Fact>
      )}
      {sends !== null && hosts !== null && sends !== hosts && (
        <Fact label={t('pair')}>
          <PairLink parties={[sends, hosts]} />
        </Fact>
      )}
      <PeopleFact label={t('invitedBy')} members={record.received.filter(({ part }) => part === 'invited')} />
      <PeopleFact
        label={t('receivedBy')}
        members={record.received.filter(({ part }) => part === 'received')}
      />
      {record.stops.length > 0 && (
        <Fact label={t('stops')}>
          <Sequence
            items={record.stops.map((id) => (
              <PlaceLink key={id} id={id} />
            ))}
          />
        </Fact>
      )}
      {record.encounters.length > 0 && (
        <Fact label={t('encounters')}>
          <Encounters record={record} />
        </Fact>
      )}
      {record.messages.map((message, i) => (
        <Fact key={i} label={t('message')}>
          <MessageWords record={record} message={message} number={i + 1} />
        </Fact>
      ))}
      {record.statements.length > 0 && (
        <Fact label={t('statements')}>
          <Statements record={record} />
        </Fact>
      )}
      {record.topics.length > 0 && (
        <Fact label={t('topics')}>
          <Sequence
            items={record.topics.map((id) => (
              <TopicLink key={id} id={id} />
            ))}
          />
        </Fact>
      )}
      <Named record={record} />
      {record.notStated.length > 0 && (
        <Fact label={t('notStated')}>
          <ul className="plain">
            {record.notStated.map((text, i) => (
              <li key={i}>{text[language]}</li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

interface PeopleFactProps {
  readonly label: string
  readonly members: AtlasRecord['delegation']
}

function PeopleFact({ label, members }: PeopleFactProps) {
  if (members.length === 0) return null
  return (
    <Fact label={label}>
      <People members={members} />
    </Fact>
  )
}

/** Beside a value that the article does not state: on what it rests. */
function BasisNote({ record, fact }: OfRecord & { readonly fact: string }) {
  const t = useTranslations('records')
  const basis = guessOf(record, fact)
  return basis !== null && <em className="quiet"> ({t(`basis.${basis}`)})</em>
}

function Encounters({ record }: OfRecord) {
  const t = useTranslations('details')
  const { language } = usePage()
  const said = officesSaid(
    [...record.delegation, ...record.received],
    record.encounters.flatMap((encounter) => encounter.with),
  )
  return (
    <ul className="plain">
      {record.encounters.map((encounter, i) => (
        <li key={i}>
          <em>{t(`format.${encounter.format}`)}</em>
          <People members={encounter.with} said={said} />
          {encounter.text !== undefined && <p className="quiet">{encounter.text[language]}</p>}
        </li>
      ))}
    </ul>
  )
}

interface MessageWordsProps extends OfRecord {
  readonly message: Message
  /** Among the messages of the record, from 1. */
  readonly number: number
}

/** Sender and addressee; that neither took part is said only where the record names neither among those who did. */
function MessageWords({ record, message, number }: MessageWordsProps) {
  const t = useTranslations('details')
  const { language } = usePage()
  const { from, to, deliveredTo } = message
  const present = presentAt(record)
  const tookPart = [from, to].some(({ person }) => person !== undefined && present.has(person))
  const ends = [
    ['sender', from],
    ['addressee', to],
    ...(deliveredTo === undefined ? [] : [['deliveredTo', deliveredTo] as const]),
  ] as const
  const said = officesSaid(
    [...record.delegation, ...record.received, ...record.encounters.flatMap((encounter) => encounter.with)],
    ends.map(([, one]) => one),
  )
  return (
    <>
      <ul className="plain">
        {ends.map(([role, one]) => (
          <li key={role}>
            <em>{t(role)}</em> <Who one={one} said={said.has(one)} />
            <BasisNote record={record} fact={`messages/${number}/${role}`} />
          </li>
        ))}
      </ul>
      {message.text !== undefined && <p className="quiet">{message.text[language]}</p>}
      {!tookPart && <p className="quiet">{t('neither')}</p>}
    </>
  )
}

function Statements({ record }: OfRecord) {
  const { atlas, language } = usePage()
  const speakerWords = useSpeakerWords(atlas)
  return (
    <ul className="plain">
      {statementRuns(record.statements).map(({ first, said }, i) => (
        <li key={i}>
          <em>{speakerWords(first, record)}</em>
          <ul className="plain">
            {said.map(({ text }, k) => (
              <li key={k}>{text[language]}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Named({ record }: OfRecord) {
  const t = useTranslations('details')
  const { atlas, language } = usePage()
  const contexts = namedIn(record.id, atlas.file.mentions, language)
  if (contexts.size === 0) return null
  return (
    <Fact label={t('named')}>
      <ul className="plain">
        {[...contexts].map(([context, subjects]) => (
          <li key={context}>
            <Sequence
              items={subjects.map((subject, i) => (
                <Subject key={i} subject={subject} />
              ))}
            />
            <span className="quiet"> ({context})</span>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Subject({ subject }: { readonly subject: Mention['subject'] }) {
  const { language } = usePage()
  if (subject.party !== undefined) return <PartyLink id={subject.party} />
  if (subject.person !== undefined) return <PersonLink id={subject.person} />
  return subject.name?.[language]
}
