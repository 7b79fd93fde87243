/** Names that are filters: a person, a party, a pair, a topic, a place. Each leaves the record for what it keeps. */
import { useTranslations } from 'use-intl'
import { FilterButton } from './FilterButton'
import type { PartyId } from '@/core/view/view'
import { pairName } from '@/i18n/pairName'
import { partyName } from '@/i18n/parties'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function PersonButton({ id }: { readonly id: string }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const person = useAtlas(({ atlas }) => atlas.people.get(id))
  const keepFacet = useAtlas((state) => state.keepFacet)
  const name = person?.name[language] ?? id
  return (
    <FilterButton strong hint={t('showPerson', { name })} onPress={() => keepFacet('person', id)}>
      {name}
    </FilterButton>
  )
}

export function PartyButton({ id }: { readonly id: PartyId }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const name = useAtlas(({ atlas }) => partyName(id, atlas, language))
  const setParties = useAtlas((state) => state.setParties)
  return (
    <FilterButton hint={t('showParty', { name })} onPress={() => setParties([id])}>
      {name}
    </FilterButton>
  )
}

/** An axis by its name. */
export function PairButton({ parties }: { readonly parties: readonly [PartyId, PartyId] }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const name = useAtlas(({ atlas }) => pairName(parties, atlas, language))
  const setParties = useAtlas((state) => state.setParties)
  return (
    <FilterButton hint={t('showPair', { name })} onPress={() => setParties(parties, 'between')}>
      {name}
    </FilterButton>
  )
}

export function TopicButton({ id }: { readonly id: string }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const name = useAtlas(({ atlas }) => atlas.topics.get(id)?.name[language] ?? id)
  const keepFacet = useAtlas((state) => state.keepFacet)
  return (
    <FilterButton hint={t('showTopic', { name })} onPress={() => keepFacet('topic', id)}>
      {name}
    </FilterButton>
  )
}

export function PlaceButton({ id }: { readonly id: string }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const name = useAtlas(({ atlas }) => atlas.places.get(id)?.name[language] ?? id)
  const keepFacet = useAtlas((state) => state.keepFacet)
  return (
    <FilterButton hint={t('showPlace', { name })} onPress={() => keepFacet('place', id)}>
      {name}
    </FilterButton>
  )
}
