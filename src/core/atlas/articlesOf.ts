/** Ids of the articles of a record and of its claims, each once, in the order in which they are first used. */
import type { AtlasRecord } from './schema'

export const articlesOf = ({ articles, claims }: AtlasRecord): readonly string[] => [
  ...new Set([...articles, ...claims.flatMap(({ evidence }) => evidence.map(({ article }) => article))]),
]
