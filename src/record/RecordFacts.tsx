/** The facts of a record, label beside value; those that the record does not have are left out. */
import { useTranslations } from 'use-intl'
import { BasisNote } from './BasisNote'
import { Encounters } from './Encounters'
import { Fact } from './Fact'
import { MessageWords } from './MessageWords'
import { Named } from './Named'
import { People } from './People'
import { usePresentation } from './presentation'
import { Sequence } from './Sequence'
import { Statements } from './Statements'
import { hasNoKind } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { kindWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'

export function RecordFacts({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const { classes, PairName, PartyName, PlaceName, TopicName } = usePresentation()
  const language = useLanguage()
  const { sends, hosts } = record
  const invited = record.received.filter(({ part }) => part === 'invited')
  const receivers = record.received.filter(({ part }) => part === 'received')

  return (
    <dl className={classes.facts}>
      {record.summary !== undefined && (
        <Fact label={t('summary')}>
          <p>{record.summary[language]}</p>
        </Fact>
      )}
      <Fact label={t('kind')}>
        {hasNoKind(record) ? (
          <span className={classes.quiet}>{t('kindNotStated')}</span>
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
          <PartyName id={sends} />
          <BasisNote record={record} fact="sends" />
        </Fact>
      )}
      {hosts !== null && (
        <Fact label={t('hosts')}>
          <PartyName id={hosts} />
          <BasisNote record={record} fact="hosts" />
        </Fact>
      )}
      {sends !== null && hosts !== null && sends !== hosts && (
        <Fact label={t('pair')}>
          <PairName parties={[sends, hosts]} />
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
              <PlaceName key={id} id={id} />
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
              <TopicName key={id} id={id} />
            ))}
          />
        </Fact>
      )}
      <Named record={record} />
      {record.unread !== undefined && (
        <Fact label={t('unread')}>
          <ul className={classes.plain}>
            {record.unread.map(({ column, text }, i) => (
              <li key={i}>
                <bdi>{t('unreadCell', { column, text })}</bdi>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {record.notStated.length > 0 && (
        <Fact label={t('notStated')}>
          <ul className={classes.plain}>
            {record.notStated.map((text, i) => (
              <li key={i}>{text[language]}</li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}
