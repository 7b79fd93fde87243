/**
 * The view as a source: a sentence in each language, and entries for programs that keep literature. Their link
 * carries the version of the data, so that what was cited can be compared with what is shown later.
 */
import { useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslations } from 'use-intl'
import { CopyField } from './CopyField'
import { SaveButton } from './SaveButton'
import type { Atlas } from '@/core/atlas/atlas'
import { formatBibtex } from '@/core/formats/bibtex'
import type { CitationWords, Cited } from '@/core/formats/citation'
import { citationKey, formatCitation } from '@/core/formats/citation'
import { formatCslJson } from '@/core/formats/cslJson'
import type { Day } from '@/core/time/day'
import { parseDay } from '@/core/time/day'
import type { SharedView } from '@/core/view/shareLink'
import { shareLink } from '@/core/view/shareLink'
import type { Language } from '@/core/view/view'
import { LANGUAGES } from '@/core/view/view'
import { LazyWords } from '@/i18n/LazyWords'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useViewTitle } from '@/i18n/useViewTitle'
import { useAtlas } from '@/store/useAtlas'
import { SITE_ROOT } from '@/ui/siteFiles'
import { today } from '@/ui/today'

export function Citations({ view }: { readonly view: SharedView }) {
  const t = useTranslations('share')
  const [accessed] = useState(() => today(new Date()))
  return (
    <>
      {LANGUAGES.map((language) => (
        <ErrorBoundary key={language} fallback={<p role="alert">{t(`citationMissing.${language}`)}</p>}>
          <LazyWords of="share" language={language}>
            <Sentence
              view={view}
              accessed={accessed}
              label={t(`citation.${language}`)}
              action={t(`copy.${language}`)}
            />
          </LazyWords>
        </ErrorBoundary>
      ))}
      <Entries view={view} accessed={accessed} />
    </>
  )
}

/** The day of a data version is in its name; a file whose day does not read counts as of today. */
const dayOfData = ({ file }: Atlas, accessed: Day): Day => parseDay(file.dataVersion) ?? accessed

/** What is cited, in the language spoken here. */
function useCited(view: SharedView, accessed: Day): readonly [Cited, CitationWords] {
  const t = useTranslations('share')
  const language = useLanguage()
  const { formatDay } = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const title = useViewTitle(atlas)(view)
  return [
    {
      title,
      work: t('work'),
      author: 'Axes',
      dataVersion: atlas.version,
      published: dayOfData(atlas, accessed),
      accessed,
      address: shareLink({ ...view, language, dataVersion: atlas.version }, atlas, SITE_ROOT),
      language,
    },
    {
      version: t('version', { version: atlas.version }),
      accessed: t('accessed', { date: formatDay(accessed) }),
    },
  ]
}

interface SentenceProps {
  readonly view: SharedView
  readonly accessed: Day
  /** In the language on screen. */
  readonly label: string
  readonly action: string
}

function Sentence({ view, accessed, label, action }: SentenceProps) {
  const language: Language = useLanguage()
  const [cited, words] = useCited(view, accessed)
  return (
    <CopyField
      label={label}
      text={formatCitation(cited, words)}
      action={action}
      rows={3}
      language={language}
    />
  )
}

function Entries({ view, accessed }: { readonly view: SharedView; readonly accessed: Day }) {
  const t = useTranslations('share')
  const [cited, words] = useCited(view, accessed)
  const name = citationKey(cited)
  const bibtex = formatBibtex(cited, words)
  const csl = formatCslJson(cited)
  return (
    <>
      <CopyField label={t('citation.bibtex')} text={bibtex} action={t('copy.bibtex')} rows={5} isCode>
        <SaveButton name={`${name}.bib`} type="application/x-bibtex" text={bibtex} />
      </CopyField>
      <CopyField label={t('citation.csl')} text={csl} action={t('copy.csl')} rows={5} isCode>
        <SaveButton name={`${name}.json`} type="application/vnd.citationstyles.csl+json" text={csl} />
      </CopyField>
    </>
  )
}
