/** What was read: file, format, encoding, separator, rows. */
import { useTranslations } from 'use-intl'
import { Facts } from './Facts'
import type { Source } from './useOpening'
import type { Preview } from '@/core/opening/openingSession'
import { formatBytes } from '@/i18n/bytes'
import { formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const

const isNamed = (delimiter: string): delimiter is keyof typeof DELIMITERS =>
  Object.hasOwn(DELIMITERS, delimiter)

interface FileFactsProps {
  readonly source: Source
  readonly preview: Preview
}

export function FileFacts({ source, preview }: FileFactsProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const { format, encoding, delimiter, rows } = preview
  return (
    <section aria-label={t('facts')}>
      <Facts
        facts={{
          [t('file')]: (
            <>
              <bdi>{source.file.name}</bdi>, {formatBytes(source.file.size, language)}
            </>
          ),
          [t('format')]: [
            t(`formatNames.${format}`),
            t(`encodings.${encoding}`),
            ...(delimiter !== null && isNamed(delimiter) ? [t(`delimiters.${DELIMITERS[delimiter]}`)] : []),
          ].join(', '),
          [t('rows')]: formatNumber(rows, language),
        }}
      />
    </section>
  )
}
