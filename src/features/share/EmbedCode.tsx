/** The HTML that shows the view in a page of another site, in a size and a language to choose. */
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CopyField } from './CopyField'
import { frameCode } from './frameCode'
import styles from './EmbedCode.module.css'
import type { SharedView } from '@/core/view/shareLink'
import { embedLink } from '@/core/view/shareLink'
import type { Language } from '@/core/view/view'
import { formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'
import fields from '@/ui/field.module.css'
import lettering from '@/ui/lettering.module.css'
import { SITE_ROOT } from '@/ui/siteFiles'

/** CSS pixels: below the least the view cannot be read; no page is as large as the most. */
const LEAST = { width: 200, height: 150 } as const
const MOST = 4000

interface EmbedCodeProps {
  readonly view: SharedView
  /** What the view shows, in words. */
  readonly title: string
}

export function EmbedCode({ view, title }: EmbedCodeProps) {
  const t = useTranslations('share')
  const [width, setWidth] = useState('800')
  const [height, setHeight] = useState('640')
  const [language, setLanguage] = useState<Language>(view.language)
  const code = frameCode({
    address: embedLink({ ...view, language }, SITE_ROOT),
    title: t('frameTitle', { what: title }),
    width: within(width, LEAST.width),
    height: within(height, LEAST.height),
  })
  return (
    <>
      <div className={styles.sizes}>
        <Size label={t('width')} least={LEAST.width} value={width} onChange={setWidth} />
        <Size label={t('height')} least={LEAST.height} value={height} onChange={setHeight} />
        <label className={styles.size}>
          <span className={lettering.label}>{t('language')}</span>
          <select
            className={fields.text}
            value={language}
            onChange={(event) => setLanguage(event.target.value === 'fr' ? 'fr' : 'en')}
          >
            <option value="fr">{t('french')}</option>
            <option value="en">{t('english')}</option>
          </select>
        </label>
      </div>
      <CopyField label={t('code')} text={code} action={t('copyCode')} rows={4} isCode />
    </>
  )
}

/** What is no size between the least and the most stands for the nearest. */
const within = (text: string, least: number): number =>
  Math.min(MOST, Math.max(least, Math.round(Number(text)) || least))

interface SizeProps {
  readonly label: string
  readonly least: number
  readonly value: string
  readonly onChange: (value: string) => void
}

function Size({ label, least, value, onChange }: SizeProps) {
  const t = useTranslations('share')
  const language = useLanguage()
  const hint = useId()
  return (
    <div className={styles.size}>
      <label>
        <span className={lettering.label}>{label}</span>
        <input
          type="number"
          className={fields.text}
          min={least}
          max={MOST}
          value={value}
          aria-describedby={hint}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <p id={hint} className={lettering.hint}>
        {t('pixels', { min: formatNumber(least, language), max: formatNumber(MOST, language) })}
      </p>
    </div>
  )
}
