/** Countries that are named without taking part in any record: listed below, not counted. Each is a filter; together they are one Tab stop. */
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import styles from './MentionedParties.module.css'
import { articlesNaming } from '@/core/atlas/articlesNaming'
import { onlyMentioned } from '@/core/atlas/onlyMentioned'
import { partyName } from '@/i18n/parties'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { Toolbar } from '@/ui/Toolbar'

export function MentionedParties() {
  const t = useTranslations('list')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const setParties = useAtlas((state) => state.setParties)
  const chosen = useAtlas(({ view }) => view.parties.length)
  const { compare } = new Intl.Collator(language)
  const named = onlyMentioned(atlas)
    .map((id) => ({ id, name: partyName(id, atlas, language) }))
    .toSorted((a, b) => compare(a.name, b.name))
  if (named.length === 0 || chosen > 0) return null

  const articles = articlesNaming(
    atlas,
    named.map(({ id }) => id),
  )
  return (
    <div className={styles.mentioned}>
      <h3 className={styles.title}>{t('mentioned')}</h3>
      <Toolbar className={styles.names} label={t('mentioned')}>
        {(tabIndexOf) =>
          named.map(({ id, name }, i) => (
            <Fragment key={id}>
              {i > 0 && ', '}
              <button
                type="button"
                className={styles.name}
                tabIndex={tabIndexOf(i)}
                onClick={() => setParties([id])}
              >
                {name}
              </button>
            </Fragment>
          ))
        }
      </Toolbar>
      <p className={styles.count}>{t('mentionedIn', { count: articles })}</p>
    </div>
  )
}
