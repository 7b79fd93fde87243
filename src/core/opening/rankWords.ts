/** The rank that an office gives, in French and English; `null` for an office that has none of ours. */
import type { AtlasRecord } from '@/core/atlas/schema'
import { RANKS } from '@/core/atlas/schema'
import { fold } from '@/core/text/fold'

export type Rank = NonNullable<AtlasRecord['delegation'][number]['rank']>

/** Offices that are over, to come, or below the one named. */
const NOT_IN_OFFICE =
  /^(former|ex|ancien|ancienne|late|feu|acting deputy|deputy|vice(?! premier)|under|sous|assistant|adjoint|spouse|epouse|wife|first lady|premiere dame)\b|\b(elect|elue?|designate|designee?|adjointe?)$/

/** The first that matches holds: "president of the National Assembly" is a speaker. */
const PATTERNS: readonly (readonly [Rank, RegExp])[] = [
  [
    'speaker',
    /\b(speaker|president(e)? (of the |de l |de la |du )?(national assembly|assemblee( nationale)?|senat(e)?|parlement|parliament|chambre)|president(e)? of (parliament|the (senate|parliament|house)))\b/,
  ],
  [
    'head-of-organisation',
    /\b(secretary general|secretaire general(e)?|director general|directeur general|directrice generale|president(e)? (of the |de la |du )?(european )?(commission|conseil europeen|european council)|(chairperson|chair|president(e)?) of the (african union )?commission|high representative|haut(e)? representant(e)?)\b/,
  ],
  ['envoy', /\b(envoy|envoye(e)?|special representative|representant(e)? special(e)?|emissaire|emissary)\b/],
  [
    'foreign-minister',
    /\b(foreign (minister|secretary)|minist(er|re)( of state)? (of |for |des |d )(the )?(foreign|external|exterior|affaires (etrangeres|exterieures)|relations exterieures)|ministre (delegue )?(des )?relations exterieures|minister of external relations|chef(fe)? de la diplomatie|minaffet|mae)\b/,
  ],
  ['minister', /^(deputy|vice) (prime minister|premier)|^vice premier ministre|^premier ministre adjoint/],
  [
    'head-of-government',
    /\b(prime minister|premier ministre|premiere ministre|chancellor|chanceliere?|taoiseach|head of government|chef(fe)? (du|de) gouvernement|president(e)? du (conseil|gouvernement)|president(e)? of the council of ministers)\b|^premier$/,
  ],
  [
    'head-of-state',
    /^(the |le |la )?(president(e)?|king|queen|roi|reine|emperor|empereur|emir|sultan|pope|pape|head of state|chef(fe)? d(e l)? etat|grand duke|grand duc|monarch|monarque|chairman of the presidency)\b/,
  ],
  ['minister', /\b(minister|ministre|secretary of (state|defen[cs]e)|secretaire d etat)\b/],
]

const BY_NAME: ReadonlyMap<string, Rank> = new Map(RANKS.map((rank) => [fold(rank), rank]))

/** @param sends the sending party: a Secretary of State is a foreign minister in the United States alone */
export function rankOf(office: string, sends: string | null): Rank | null {
  const folded = fold(office)
  if (folded === '') return null
  const named = BY_NAME.get(folded)
  if (named !== undefined) return named
  if (sends === 'USA' && /^(the )?(us |u s )?secretary of state$/.test(folded)) return 'foreign-minister'
  const isDeputyHead = /^(deputy|vice) (prime minister|premier)|^vice premier ministre/.test(folded)
  if (NOT_IN_OFFICE.test(folded) && !isDeputyHead) return null
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
