/** Who and what is named in the telling of a record without taking part, by the context in which it is. */
import { useTranslations } from 'use-intl'
import { Fact } from './Fact'
import { PartyButton, PersonButton } from './filterButtons'
import styles from './panel.module.css'
import { Sequence } from './Sequence'
import { namedIn } from '@/core/atlas/namedIn'
import type { AtlasRecord, Mention } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function Named({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const mentions = useAtlas(({ atlas }) => atlas.file.mentions)
  const contexts = namedIn(record.id, mentions, language)
  if (contexts.size === 0) return null

  return (
    <Fact label={t('named')}>
      <ul className={styles.list}>
        {[...contexts].map(([context, named]) => (
          <li key={context}>
            <Sequence
              items={named.map((subject, i) => (
                <Subject key={i} subject={subject} />
              ))}
            />
            <span className={styles.quiet}> ({context})</span>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Subject({ subject }: { readonly subject: Mention['subject'] }) {
  const language = useLanguage()
  if (subject.party !== undefined) return <PartyButton id={subject.party} />
  if (subject.person !== undefined) return <PersonButton id={subject.person} />
  return subject.name?.[language]
}
