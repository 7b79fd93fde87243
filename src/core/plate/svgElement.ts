/** Elements of an SVG as text. */
import { escapeXml } from '@/core/formats/xml'

type Value = string | number | undefined

/** Numbers are rounded to a tenth, except the few between -1 and 1 that need a second digit. */
const written = (value: string | number): string => {
  if (typeof value === 'string') return escapeXml(value)
  if (!Number.isFinite(value)) throw new RangeError(`written: ${value} is no length`)
  const digits = Math.abs(value) < 1 ? 100 : 10
  return String(Math.round(value * digits) / digits + 0)
}

const attributes = (values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${written(value)}"`))
    .join('')

/** @param content markup, already escaped */
export const element = (name: string, values: Readonly<Record<string, Value>>, content = ''): string =>
  content === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`

/** The same piece by piece. */
export function* elementParts(
  name: string,
  values: Readonly<Record<string, Value>>,
  content: Iterable<string>,
): Generator<string> {
  yield `<${name}${attributes(values)}>`
  yield* content
  yield `</${name}>`
}

/** A path, line by line; none where there is nothing of it. @param lines path data */
export function* pathParts(
  lines: Iterable<string>,
  values: Readonly<Record<string, Value>>,
): Generator<string> {
  let isBegun = false
  for (const line of lines) {
    yield isBegun || line === '' ? line : `<path d="${line}`
    isBegun ||= line !== ''
  }
  if (isBegun) yield `"${attributes(values)}/>`
}

/** Lengths one after the other, for attributes that take a list. */
export const lengths = (values: readonly number[]): string => values.map(written).join(' ')
