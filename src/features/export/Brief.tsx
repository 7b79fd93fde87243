/** The printed note: what the view is, its map, its records, on what they stand, and the way back to it. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './brief.module.css'
import { BriefEvidence } from './BriefEvidence'
import { BriefMap } from './BriefMap'
import { BriefSources } from './BriefSources'
import { BriefTable } from './BriefTable'
import { useRemoteHosts } from './useRemoteHosts'
import { useSharedView } from './useSharedView'
import { useViewCaption } from './useViewCaption'
import { qrPath } from '@/core/formats/qrPath'
import type { CountryShapes } from '@/core/geo/countryShapes'
import type { DrawnMap } from '@/core/plate/drawnMap'
import { InWords } from '@/i18n/InWords'
import { licenceWords } from '@/i18n/licenceWords'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { selectFiltered, selectRecord } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { QrCode } from '@/ui/QrCode'
import { today } from '@/ui/today'

interface BriefProps {
  /** `null`: they could not be had. */
  readonly shapes: CountryShapes | null
  /** The map on screen. */
  readonly drawn: DrawnMap | null
}

export function Brief(asked: BriefProps) {
  // The app gives way to the width of the paper, and its map with it: what stood there first is printed.
  const [{ shapes, drawn }] = useState(asked)
  const t = useTranslations('export')
  const tApp = useTranslations('app')
  const language = useLanguage()
  const { formatDay } = useDates()
  const [day] = useState(() => today(new Date()))
  const { title, lead } = useViewCaption()
  const record = useAtlas(selectRecord)
  const { link } = useSharedView()

  return (
    <article className={styles.brief} lang={language}>
      <header className={styles.head}>
        <p className={styles.wordmark} translate="no">
          Axes
        </p>
        <p className={styles.tagline}>{tApp('tagline')}</p>
        <p className={styles.printed}>
          <InWords>{t('printed', { date: formatDay(day) })}</InWords>
        </p>
      </header>
      <h1 className={styles.title}>
        <InWords>{title}</InWords>
      </h1>
      <p className={styles.lead}>
        <InWords>{lead}</InWords>
      </p>
      <Remarks />
      {shapes === null ? <p>{t('noMap')}</p> : <BriefMap shapes={shapes} drawn={drawn} title={title} />}
      <BriefTable link={link} />
      {record !== null && <BriefEvidence record={record} />}
      <BriefSources />
      <Way link={link} />
    </article>
  )
}

/** What the period leaves out, and what has no date to be in it. */
function Remarks() {
  const t = useTranslations('filters')
  const { ghosts, undated } = useAtlas(selectFiltered)
  const remarks = [
    ...(ghosts.length > 0 ? [t('outside', { count: ghosts.length })] : []),
    ...(undated.length > 0 ? [t('undated', { count: undated.length })] : []),
  ]
  return remarks.length === 0 ? null : <p className={styles.remarks}>{remarks.join(' · ')}</p>
}

/** The address of the view, to type or to scan, of which data it is, and how its borders are drawn. */
function Way({ link }: { readonly link: string }) {
  const t = useTranslations('export')
  const tMap = useTranslations('map')
  const language = useLanguage()
  const { version, file } = useAtlas((state) => state.atlas)
  const hosts = useRemoteHosts()
  const code = qrPath(link)
  return (
    <footer className={styles.way}>
      {code !== null && <QrCode code={code} name={t('qrName')} className={styles.code} />}
      <div>
        <p>{t('online')}</p>
        <p className={styles.link} translate="no">
          {link}
        </p>
        <p>{t('data', { version, licence: licenceWords(file.licence, language) })}</p>
        {hosts !== null && <p>{t('unverifiedData', { hosts })}</p>}
      </div>
      <p className={styles.policy}>{tMap('borders')}</p>
    </footer>
  )
}
