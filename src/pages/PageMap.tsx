/** The map of the page, for a wide window and for a phone; the stylesheet shows one of them. */
import { useTranslations } from 'use-intl'
import { usePage } from './usePage'

export function PageMap({ title }: { readonly title: string }) {
  const t = useTranslations('pages')
  const { map } = usePage()
  return (
    <figure
      className="map"
      role="img"
      aria-label={t('mapOf', { title })}
      dangerouslySetInnerHTML={{ __html: map }}
    />
  )
}
