/** The claims of a record with what they stand on, and where its data comes from. */
import { useTranslations } from 'use-intl'
import { DataSetCredit } from './DataSetCredit'
import panel from './panel.module.css'
import styles from './record.module.css'
import type { AtlasRecord } from '@/core/atlas/schema'
import { isHttps } from '@/core/text/isHttps'
import { useBreakdown } from '@/i18n/useBreakdown'
import { ClaimList } from '@/record/ClaimList'
import { Fact } from '@/record/Fact'
import { ExternalLink } from '@/ui/ExternalLink'

export function Sources({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  return (
    <>
      <div className={panel.sectionHead}>
        <h3 className={panel.sectionTitle}>{t('sources')}</h3>
        <p className={panel.aside}>{useBreakdown(record.claims)}</p>
      </div>
      <ClaimList record={record} />
      {record.sources !== undefined && <GivenSources sources={record.sources} />}
      <DataSetCredit record={record} />
    </>
  )
}

/** What an opened file says of its own sources; its words and addresses are shown as they stand. */
function GivenSources({ sources }: { readonly sources: NonNullable<AtlasRecord['sources']> }) {
  const t = useTranslations('details')
  return (
    <dl className={styles.claims}>
      <Fact label={t('givenSources', { count: sources.length })}>
        {sources.map(({ label, url }, i) => (
          <p key={i}>
            <ExternalLink address={url ?? ''}>
              <bdi>{label ?? url}</bdi>
            </ExternalLink>
            {label !== undefined && url !== undefined && !isHttps(url) && <bdi> {url}</bdi>}
          </p>
        ))}
      </Fact>
    </dl>
  )
}
