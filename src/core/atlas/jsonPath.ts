/** Paths into a JSON value: object keys and array indices, from the outside in. */

export type JsonPath = readonly (string | number)[]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The keys of a JSON object; `null` for anything else. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> | null =>
  isObject(value) ? value : null

/** A JSON list; `null` for anything else. */
export const asList = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null)

/** `['records', 12, 'place']` → `records[12].place`. */
export const formatJsonPath = (path: JsonPath): string =>
  path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`
      return i === 0 ? key : `.${key}`
    })
    .join('')

/** What stands at `path`; `undefined` when nothing does. */
export const valueAt = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((at, key) => {
    const list = asList(at)
    if (list !== null) return typeof key === 'number' ? list[key] : undefined
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined
  }, value)

/** A copy with `change` applied to what stands at `path`; `undefined` removes a key or a list's member. */
export function changedAt(value: unknown, path: JsonPath, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  const old = valueAt(value, [key])
  const changed = rest.length === 0 ? change(old) : changedAt(old, rest, change)
  const list = asList(value)
  if (list !== null) {
    return changed === undefined
      ? list.filter((_, i) => i !== key)
      : list.map((each, i) => (i === key ? changed : each))
  }
  if (!isObject(value)) return value
  const others = Object.entries(value).filter(([each]) => each !== key)
  return Object.fromEntries(changed === undefined ? others : [...others, [key, changed]])
}

/** A copy without what stands at `path`. */
export const withoutAt = (value: unknown, path: JsonPath): unknown => changedAt(value, path, () => undefined)
