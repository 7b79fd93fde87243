/** Who and what is named in the telling of a record without taking part, by the context in which it is. */
import { useTranslations } from 'use-intl'
import { Fact } from './Fact'
import { usePresentation } from './presentation'
import { Sequence } from './Sequence'
import { namedIn } from '@/core/atlas/namedIn'
import type { AtlasRecord, Mention } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'

export function Named({ record }: { readonly record: AtlasRecord }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const { atlas, classes } = usePresentation()
  const contexts = namedIn(record.id, atlas.file.mentions, language)
  if (contexts.size === 0) return null

  return (
    <Fact label={t('named')}>
      <ul className={classes.plain}>
        {[...contexts].map(([context, named]) => (
          <li key={context}>
            <Sequence
              items={named.map((subject, i) => (
                <Subject key={i} subject={subject} />
              ))}
            />
            <span className={classes.quiet}> ({context})</span>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Subject({ subject }: { readonly subject: Mention['subject'] }) {
  const { PartyName, PersonName } = usePresentation()
  const language = useLanguage()
  if (subject.party !== undefined) return <PartyName id={subject.party} />
  if (subject.person !== undefined) return <PersonName id={subject.person} />
  return subject.name?.[language]
}
