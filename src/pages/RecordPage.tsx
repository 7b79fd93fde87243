/** One record with its evidence: who, when, where, what was said, and what says so. */
import { useTranslations } from 'use-intl'
import { Articles } from './Articles'
import { PairLink, PartyLink, RecordLink } from './links'
import { usePage } from './usePage'
import type { AtlasRecord } from '@/core/atlas/schema'
import { useBreakdown } from '@/i18n/useBreakdown'
import { ClaimList } from '@/record/ClaimList'
import { Days } from '@/record/Days'
import { Fact } from '@/record/Fact'
import { RecordFacts } from '@/record/RecordFacts'
import { Route } from '@/record/Route'
import { Sequence } from '@/record/Sequence'

interface OfRecord {
  readonly record: AtlasRecord
}

export function RecordHead({ record }: OfRecord) {
  const { language } = usePage()
  return (
    <>
      <h1>{record.title[language]}</h1>
      <Days record={record} />
      <Route record={record} />
    </>
  )
}

export function RecordBody({ record }: OfRecord) {
  return (
    <>
      <RecordFacts record={record} />
      <Sources record={record} />
      <Articles record={record} />
      <Neighbours record={record} />
    </>
  )
}

function Sources({ record }: OfRecord) {
  const t = useTranslations('details')
  return (
    <section>
      <h2>{t('sources')}</h2>
      <p className="quiet">{useBreakdown(record.claims)}</p>
      <ClaimList record={record} />
    </section>
  )
}

/** The records before and after it in time, its pair and its countries. */
function Neighbours({ record }: OfRecord) {
  const t = useTranslations('pages')
  const { atlas } = usePage()
  const { sends, hosts } = record
  const index = atlas.records.indexOf(record.id)
  const previous = atlas.records.get(index - 1)
  const next = atlas.records.get(index + 1)
  const parties = [...new Set([sends, hosts])].filter((party) => party !== null)
  return (
    <nav aria-labelledby="neighbours">
      <h2 id="neighbours">{t('neighbours')}</h2>
      <dl className="facts">
        {previous !== undefined && (
          <Fact label={t('previous')}>
            <RecordLink record={previous} />
          </Fact>
        )}
        {next !== undefined && (
          <Fact label={t('next')}>
            <RecordLink record={next} />
          </Fact>
        )}
        {sends !== null && hosts !== null && sends !== hosts && (
          <Fact label={t('pair')}>
            <PairLink parties={[sends, hosts]} />
          </Fact>
        )}
        {parties.length > 0 && (
          <Fact label={t('parties')}>
            <Sequence
              items={parties.map((id) => (
                <PartyLink key={id} id={id} />
              ))}
            />
          </Fact>
        )}
      </dl>
    </nav>
  )
}
