/** Kinds and statuses of a visit in the words of tables, French and English. */
import type { AtlasRecord, Status } from '@/core/atlas/schema'
import { KINDS, STATUSES } from '@/core/atlas/schema'
import { fold } from '@/core/text/fold'

type Kind = AtlasRecord['kinds'][number]

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  working: 'working work travail',
  official: 'official officiel officielle officiels',
  state: 'state etat',
  friendship: 'friendship amitie friendly amicale',
  private: 'private prive privee personal personnelle personnel',
  margins: 'margins margin marge sidelines',
  transit: 'transit stopover escale layover',
  meeting: 'meeting reunion',
  other: 'other autre autres divers',
}
/** Words and whole phrases, folded, with `|` between them. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  held: `held|made|effectuee|effectue|tenue|tenu|done|completed|complete|realisee|realise|took place|confirmed|past|passee|a eu lieu
    |terminee|termine|yes|oui`,
  announced: `announced|annoncee|annonce|planned|prevue|prevu|scheduled|programmee|programme|upcoming|a venir|expected|attendue`,
  postponed: 'postponed|reportee|reporte|delayed|ajournee|ajourne|differee',
  cancelled: 'cancelled|canceled|annulee|annule|called off',
  unknown: `unknown|inconnu|inconnue|non precise|non precisee|statut non precise|not recorded|status not recorded`,
}
const IDLE = new Set(
  'visit visite visits visites trip voyage deplacement de d du of a the and et en la on in international internationale'.split(
    ' ',
  ),
)

const byWord: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => [kind, ...KIND_WORDS[kind].split(' ')].map((word) => [word, kind] as const)),
)

/** Every kind that the text names; `null` when it says something else or more. */
export function kindsOf(text: string): Kind[] | null {
  const words = fold(text)
    .split(' ')
    .filter((word) => !IDLE.has(word))
  const kinds = words.map((word) => byWord.get(word))
  return kinds.length > 0 && kinds.every((kind) => kind !== undefined) ? [...new Set(kinds)] : null
}

const STATUS_OF: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) =>
    [status, ...STATUS_WORDS[status].split(/\s*\|/)].map((phrase) => [phrase, status] as const),
  ),
)

/** `null` when the word is none of a status. */
export const statusOf = (text: string): Status | null =>
  STATUS_OF.get(fold(text).replace(/^(visit|visite|meeting|reunion) /, '')) ?? null
