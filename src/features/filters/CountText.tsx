/** "4 fiches sur 4": the text that outside programs read the count from. One at a time on the page. */
import { useTranslations } from 'use-intl'
import { useCountWords } from './useCountWords'

export function CountText() {
  const words = useCountWords()
  const t = useTranslations('filters')
  // Both languages begin with the number kept, which is set in bold.
  const rest = t('count', words).slice(words.kept.length)
  return (
    <span data-count={words.keptCount} translate="no">
      <strong>{words.kept}</strong>
      {rest}
    </span>
  )
}
