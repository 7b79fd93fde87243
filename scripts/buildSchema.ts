/** Writes `public/schema/atlas-1.schema.json` from the one schema in `src/core/atlas/schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { atlasFileSchema } from '@/core/atlas/schema'

export const SCHEMA_FILE = new URL('../public/schema/atlas-1.schema.json', import.meta.url)

/** The text of the published schema; `typeMode: 'input'`, since defaulted fields may be left out of a file. */
export function atlasJsonSchema(): string {
  const schema = toJsonSchema(atlasFileSchema, { typeMode: 'input', target: 'draft-07' })
  const head = {
    $schema: schema.$schema,
    title: 'Axes atlas, version 1',
    description: 'Records of diplomatic visits with their evidence.',
  }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('.', SCHEMA_FILE), { recursive: true })
  writeFileSync(SCHEMA_FILE, atlasJsonSchema())
}
