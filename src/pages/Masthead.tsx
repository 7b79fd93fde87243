/** What heads every document: the way home, and the same page in the other language. */
import { useTranslations } from 'use-intl'
import { usePage } from './usePage'
import { pagePath } from '@/core/view/address'

export function Wordmark() {
  const t = useTranslations('pages')
  const { language, wayTo } = usePage()
  return (
    <a
      className="wordmark"
      href={wayTo(pagePath({ type: 'front' }, language))}
      aria-label={t('home')}
      translate="no"
    >
      Axes
    </a>
  )
}

export function OtherLanguage() {
  const t = useTranslations('pages')
  const { address, language, wayTo } = usePage()
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <a
      className="other"
      href={wayTo(pagePath(address.page, other))}
      hrefLang={other}
      lang={other}
      rel="alternate"
    >
      {t('otherLanguage')}
    </a>
  )
}
