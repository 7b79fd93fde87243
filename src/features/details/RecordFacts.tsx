/** The facts of a record, label beside value; those that the record does not have are left out. */
import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl/react'
import { BasisNote } from './BasisNote'
import { PairButton, PartyButton, PersonButton, PlaceButton, TopicButton } from './filterButtons'
import styles from './panel.module.css'
import { Speaker } from './Speaker'
import { hasNoKind } from '@/core/atlas/recordTraits'
import type { AtlasRecord, Counterpart, Mention, Message, Statement } from '@/core/atlas/schema'
import { kindWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function RecordFacts({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const { sends, hosts } = record
  const invited = record.received.filter(({ part }) => part === 'invited')
  const receivers = record.received.filter(({ part }) => part === 'received')

  return (
    <div className={styles.block}>
      <dl className={styles.pairs}>
        <Fact label={t('kind')}>
          {hasNoKind(record) ? (
            <span className={styles.quiet}>{t('kindNotStated')}</span>
          ) : (
            kindWords(record, language)
          )}
        </Fact>
        {record.delegation.length > 0 && (
          <Fact label={t('delegation')}>
            <People members={record.delegation} />
          </Fact>
        )}
        {sends !== null && (
          <Fact label={t('sends')}>
            <PartyButton id={sends} />
            <BasisNote record={record} fact="sends" />
          </Fact>
        )}
        {hosts !== null && (
          <Fact label={t('hosts')}>
            <PartyButton id={hosts} />
            <BasisNote record={record} fact="hosts" />
          </Fact>
        )}
        {sends !== null && hosts !== null && sends !== hosts && (
          <Fact label={t('pair')}>
            <PairButton parties={[sends, hosts]} />
          </Fact>
        )}
        {invited.length > 0 && (
          <Fact label={t('invitedBy')}>
            <People members={invited} />
          </Fact>
        )}
        {receivers.length > 0 && (
          <Fact label={t('receivedBy')}>
            <People members={receivers} />
          </Fact>
        )}
        {record.stops.length > 0 && (
          <Fact label={t('stops')}>
            <Sequence
              items={record.stops.map((id) => (
                <PlaceButton key={id} id={id} />
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
            <MessageWords record={record} message={message} />
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
                <TopicButton key={id} id={id} />
              ))}
            />
          </Fact>
        )}
        <Named record={record} />
        {record.summary !== undefined && (
          <Fact label={t('summary')}>
            <p>{record.summary[language]}</p>
          </Fact>
        )}
        {record.notStated.length > 0 && (
          <Fact label={t('notStated')}>
            <ul className={styles.list}>
              {record.notStated.map((text, i) => (
                <li key={i}>{text[language]}</li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </div>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  )
}

/** A name and its comma, which never begins a line. */
function WithComma({ children }: { readonly children: ReactNode }) {
  return <span className={styles.held}>{children},</span>
}

/** Members with commas between them. */
function Sequence({ items }: { readonly items: readonly ReactNode[] }) {
  return items.map((item, i) => (
    <Fragment key={i}>
      {i > 0 && ' '}
      {i < items.length - 1 ? <WithComma>{item}</WithComma> : item}
    </Fragment>
  ))
}

/**
 * Those of `members` who were named before with the same office: it is not said again.
 *
 * @param before all that stands above them on the screen
 */
function officesSaid(
  before: readonly Counterpart[],
  members: readonly Counterpart[],
): ReadonlySet<Counterpart> {
  const said = [...before]
  const repeated = new Set<Counterpart>()
  for (const member of members) {
    const same = (one: Counterpart) =>
      one.person === member.person && one.org === member.org && one.office?.fr === member.office?.fr
    if (said.some(same)) repeated.add(member)
    said.push(member)
  }
  return repeated
}

interface PeopleProps {
  readonly members: readonly Counterpart[]
  /** Whose office has been said already. */
  readonly said?: ReadonlySet<Counterpart>
}

function People({ members, said }: PeopleProps) {
  return (
    <ul className={styles.list}>
      {members.map((member, i) => (
        <li key={i}>
          <Who one={member} said={said?.has(member)} />
        </li>
      ))}
    </ul>
  )
}

/** A person, an organisation or a group without a name of its own, with the office of the day. */
function Who({ one, said = false }: { readonly one: Counterpart; readonly said?: boolean | undefined }) {
  const language = useLanguage()
  const name =
    one.person !== undefined ? (
      <PersonButton id={one.person} />
    ) : one.org !== undefined ? (
      <PartyButton id={one.org} />
    ) : (
      one.group?.[language]
    )
  if (one.office === undefined || said) return name
  return (
    <>
      <WithComma>{name}</WithComma> <span className={styles.quiet}>{one.office[language]}</span>
    </>
  )
}

function Encounters({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const said = officesSaid(
    [...record.delegation, ...record.received],
    record.encounters.flatMap((encounter) => encounter.with),
  )
  return (
    <ul className={styles.list}>
      {record.encounters.map((encounter, i) => (
        <li key={i}>
          <em>{t(`format.${encounter.format}`)}</em>
          <People members={encounter.with} said={said} />
          {encounter.text !== undefined && <p className={styles.quiet}>{encounter.text[language]}</p>}
        </li>
      ))}
    </ul>
  )
}

/** Sender and addressee; that neither took part is said only where the record names neither among those who did. */
function MessageWords({ record, message }: { readonly record: AtlasRecord; readonly message: Message }) {
  const number = record.messages.indexOf(message) + 1
  const t = useTranslations('details')
  const language = useLanguage()
  const present = new Set([
    ...record.delegation.map(({ person }) => person),
    ...record.received.filter(({ part }) => part === 'received').map(({ person }) => person),
    ...record.encounters.flatMap((encounter) => encounter.with.map(({ person }) => person)),
  ])
  const tookPart = [message.from.person, message.to.person].some(
    (person) => person !== undefined && present.has(person),
  )
  const said = officesSaid(
    [...record.delegation, ...record.received, ...record.encounters.flatMap((encounter) => encounter.with)],
    [message.from, message.to, ...(message.deliveredTo === undefined ? [] : [message.deliveredTo])],
  )
  const ends = [
    ['sender', message.from],
    ['addressee', message.to],
    ['deliveredTo', message.deliveredTo],
  ] as const

  return (
    <>
      <ul className={styles.list}>
        {ends.map(
          ([role, one]) =>
            one !== undefined && (
              <li key={role}>
                <em>{t(role)}</em> <Who one={one} said={said.has(one)} />
                <BasisNote record={record} fact={`messages/${number}/${role}`} />
              </li>
            ),
        )}
      </ul>
      {message.text !== undefined && <p className={styles.quiet}>{message.text[language]}</p>}
      {!tookPart && <p className={styles.quiet}>{t('neither')}</p>}
    </>
  )
}

/** Statements under their speaker; a speaker who comes back later is named again, the order of the article stays. */
function Statements({ record }: { readonly record: AtlasRecord }) {
  const language = useLanguage()
  const runs: { readonly first: Statement; readonly said: Statement[] }[] = []
  for (const statement of record.statements) {
    const run = runs.at(-1)
    if (
      run !== undefined &&
      run.first.speaker === statement.speaker &&
      run.first.person === statement.person
    ) {
      run.said.push(statement)
    } else {
      runs.push({ first: statement, said: [statement] })
    }
  }
  return (
    <ul className={styles.list}>
      {runs.map(({ first, said }, i) => (
        <li key={i}>
          <em>
            <Speaker speaker={first.speaker} person={first.person} record={record} />
          </em>
          <ul className={styles.list}>
            {said.map(({ text }, k) => (
              <li key={k}>{text[language]}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Who and what is named in the telling of the record without taking part, by the context in which it is. */
function Named({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const mentions = useAtlas(({ atlas }) => atlas.file.mentions)
  const contexts = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.record !== record.id) continue
    const context = mention.context[language]
    contexts.set(context, [...(contexts.get(context) ?? []), mention])
  }
  if (contexts.size === 0) return null

  return (
    <Fact label={t('named')}>
      <ul className={styles.list}>
        {[...contexts].map(([context, named]) => (
          <li key={context}>
            <Sequence
              items={named.map(({ subject }, i) => (
                <Subject key={i} subject={subject} />
              ))}
            />
            <span className={styles.quiet}> ({context})</span>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Subject({ subject }: { readonly subject: Mention['subject'] }) {
  const language = useLanguage()
  if (subject.party !== undefined) return <PartyButton id={subject.party} />
  if (subject.person !== undefined) return <PersonButton id={subject.person} />
  return subject.name?.[language]
}
