/** Who travelled, who received and who was met, by their ids; the sender and the addressee of a message are not among them. */
import type { AtlasRecord } from './schema'

export const presentAt = ({ delegation, received, encounters }: AtlasRecord): ReadonlySet<string> =>
  new Set(
    [
      ...delegation.map(({ person }) => person),
      ...received.filter(({ part }) => part === 'received').map(({ person }) => person),
      ...encounters.flatMap((encounter) => encounter.with.map(({ person }) => person)),
    ].filter((person) => person !== undefined),
  )
