/** Names of files that are taken away: what they show and of which data, in letters that every system takes. */
import { latinSlug } from '@/core/text/slugOf'

const LONGEST = 60

/** "axes-visites-mali-2026.11.22-a384.png" */
export function fileName(title: string, version: string, extension: string): string {
  const words = latinSlug(title, LONGEST)
  return `${['axes', words, version].filter((part) => part !== '').join('-')}.${extension}`
}
